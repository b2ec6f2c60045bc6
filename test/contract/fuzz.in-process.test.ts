import { describe } from 'vitest';
import { transports } from '#test/support/transports.ts';
import { fuzzCalls } from './fuzz-calls.ts';

describe.each(transports.filter(({ name }) => name === 'in process'))('$name', fuzzCalls);
