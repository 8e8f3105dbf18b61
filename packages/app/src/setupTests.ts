import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Screens load their code on demand, which takes its time on a busy machine; a test that succeeds does not wait longer.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
