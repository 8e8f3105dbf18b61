export * from './prometheusServer';
export * from './stubServer';
