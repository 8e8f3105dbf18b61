// Run by npx: tells where npx has put the tools that it was asked for.
console.log(`toolchain:${JSON.stringify(process.env.PATH)}`);
