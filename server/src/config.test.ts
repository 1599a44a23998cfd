import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  test('needs no variable at all', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', demoData: true });
    expect(config.databaseUrl).toBeUndefined();
  });

  test('puts no fictitious people in a database of one’s own unless asked', () => {
    const DATABASE_URL = 'postgres://localhost/mine';
    expect(readConfig({ DATABASE_URL }).demoData).toBe(false);
    expect(readConfig({ DATABASE_URL, CARNET_DEMO_DATA: 'yes' }).demoData).toBe(true);
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '99999'],
    ['DATABASE_URL', 'mysql://hunter2@localhost'],
    ['SMTP_URL', 'hunter2'],
    ['PUBLIC_URL', 'carnet.example.org'],
    ['CARNET_DEMO_DATA', 'peut-être'],
  ])('a bad %s stops the start and is named without its value', (name, value) => {
    const read = (): unknown => readConfig({ [name]: value });
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });

  test('in production a mail relay is required', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow('SMTP_URL');
  });
});
