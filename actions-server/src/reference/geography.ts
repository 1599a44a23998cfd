/** Départements, EPCI and communes of France, from the JSON files of `@etalab/decoupage-administratif`. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { Row } from './check-records.ts';

// The package's own code only works from its own folder, so its data is read as files.
const manifest = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json');

const departmentFile = z.array(z.object({ code: z.string(), nom: z.string() }));
const epciFile = z.array(
  z.object({ code: z.string(), nom: z.string(), membres: z.array(z.object({ code: z.string() })) }),
);
const communeFile = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    commune: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
    population: z.number().optional(),
  }),
);

/** Changes with the package, without reading its 13 MB. */
export function geographyVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}

/** Today's communes, and the arrondissements of Paris, Lyon and Marseille since addresses bear their codes. */
export async function readGeography(): Promise<{
  readonly departments: readonly Row[];
  readonly epcis: readonly Row[];
  readonly communes: readonly Row[];
}> {
  const [departments, epcis, communes] = await Promise.all([
    readJson('departements.json', departmentFile),
    readJson('epci.json', epciFile),
    readJson('communes.json', communeFile),
  ]);
  const epciOf = new Map(epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)));
  return {
    departments: departments.map(({ code, nom }) => ({ code, name: nom })),
    epcis: epcis.map(({ code, nom }) => ({ siren: code, name: nom })),
    communes: communes
      .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
      .map((commune) => ({
        insee_code: commune.code,
        name: commune.nom,
        department: commune.departement ?? null,
        epci: epciOf.get(commune.commune ?? commune.code) ?? null,
        postal_codes: commune.codesPostaux ?? [],
        population: commune.population ?? null,
      })),
  };
}

async function readJson<T>(name: string, shape: z.ZodType<T>): Promise<T> {
  return shape.parse(JSON.parse(await readFile(path.join(path.dirname(manifest), 'data', name), 'utf8')));
}
