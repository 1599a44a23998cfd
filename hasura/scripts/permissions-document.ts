/** docs/permissions.md: prose written by hand, tables between markers written by this script. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProject } from '@carnet/engine';
import { format, resolveConfig } from 'prettier';
import { permissionTables } from './permission-tables.ts';

export const documentFile = fileURLToPath(new URL('../../docs/permissions.md', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));

/** The document as the metadata wants it. A role without its markers, or markers without a role, are an error. */
export async function permissionsDocument(): Promise<string> {
  const tables = permissionTables(await loadProject(project));
  const told = new Set<string>();
  const text = readFileSync(documentFile, 'utf8').replace(
    /<!-- tables ([a-z_]+) -->[^]*?<!-- fin -->/g,
    (_, role: string) => {
      const section = tables.get(role);
      if (section === undefined) throw new Error(`docs/permissions.md has markers for the unknown role ${role}`);
      told.add(role);
      return `<!-- tables ${role} -->\n\n${section}\n\n<!-- fin -->`;
    },
  );
  const untold = [...tables.keys()].filter((role) => !told.has(role));
  if (untold.length > 0) throw new Error(`docs/permissions.md has no markers for ${untold.join(', ')}`);
  return format(text, { ...(await resolveConfig(documentFile)), filepath: documentFile });
}
