/** `node hasura/scripts/generate-permissions.ts [--check]`: brings the tables of docs/permissions.md up to date, or says that they differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { documentFile, permissionsDocument } from './permissions-document.ts';

const wanted = await permissionsDocument();
if (!process.argv.includes('--check')) writeFileSync(documentFile, wanted);
else if (readFileSync(documentFile, 'utf8') !== wanted) {
  process.stderr.write('docs/permissions.md differs from the metadata: run generate-permissions.ts.\n');
  process.exitCode = 1;
}
