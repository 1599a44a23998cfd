/** `engine dump`: what each stage makes, in text. */
import { withClient } from '../migrate/connect.ts';
import { openModel } from '../open-model.ts';
import { createEngine } from '../engine.ts';
import { buildRoleSchema } from '../schema/build-role-schema.ts';
import { printSdl } from '../schema/print-schema.ts';
import type { Command, CommandInput } from './command.ts';
import { modelAsJson, plain } from './model-as-json.ts';

export const dump: Command = async (input) => {
  const { words, projectDir, databaseUrl, role, backend, env, print, complain } = input;
  const model = async () => (await withClient(databaseUrl, (client) => openModel(projectDir, client, env))).model;
  switch (words[0]) {
    case 'model':
      print(JSON.stringify(modelAsJson(await model()), null, 2));
      return 0;
    case 'schema':
      print(printSdl(buildRoleSchema(await model(), role, { backend })).trimEnd());
      return 0;
    case 'plan':
    case 'sql':
      return explain(input);
    default:
      complain(`"${words.join(' ')}" cannot be dumped: model, schema, plan or sql`);
      return 1;
  }
};

/** The plan or the statements of a document, without running anything. */
async function explain({
  words,
  projectDir,
  databaseUrl,
  role,
  backend,
  env,
  print,
  complain,
}: CommandInput): Promise<number> {
  const [kind, query] = words;
  if (query === undefined) {
    complain('the GraphQL document is missing');
    return 1;
  }
  const engine = await createEngine({ project: projectDir, databaseUrl, env, strict: false });
  try {
    const { plan, roots } = engine.explain({ query, role, backend });
    if (kind === 'plan') print(JSON.stringify(plain(plan), null, 2));
    else for (const { key, sql, values } of roots) print(`-- ${key}\n${sql};\n-- ${JSON.stringify(values)}`);
    return 0;
  } finally {
    await engine.close();
  }
}
