/** `node hasura/scripts/write-permissions.ts`: brings the tables of docs/permissions.md up to date with the metadata. */
import { writeFileSync } from 'node:fs';
import { documentFile, permissionsDocument } from './permissions-document.ts';

writeFileSync(documentFile, await permissionsDocument());
