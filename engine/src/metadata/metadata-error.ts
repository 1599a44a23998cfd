/** A metadata project that cannot be read at all (as opposed to an object that is inconsistent with the database). */
import type { Location } from '../shared/location.ts';

export class MetadataError extends Error {
  readonly location: Location | undefined;

  constructor(message: string, location?: Location) {
    super(location ? `${location.file}:${location.line}: ${message}` : message);
    this.name = 'MetadataError';
    this.location = location;
  }
}
