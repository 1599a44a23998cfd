/** A command of the `engine` program: what it needs, and what it says. */
import type { Environment } from '../model/environment.ts';

export interface CommandInput {
  /** Words after the command's name. */
  readonly words: readonly string[];
  readonly projectDir: string;
  readonly databaseUrl: string;
  readonly role: string;
  readonly backend: boolean;
  readonly port: number;
  readonly withMetadataApi: boolean;
  /** What is unknown or inconsistent is left out, and told. */
  readonly lenient: boolean;
  readonly env: Environment;
  print(text: string): void;
  complain(text: string): void;
}

/** Gives the exit code. */
export type Command = (input: CommandInput) => Promise<number>;
