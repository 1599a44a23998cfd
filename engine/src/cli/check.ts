/** `engine check`: the metadata against the database, strictly. */
import { withClient } from '../migrate/connect.ts';
import { describeInconsistency, openModel } from '../open-model.ts';
import type { Command } from './command.ts';

export const check: Command = async ({ projectDir, databaseUrl, env, print, complain }) => {
  const opened = await withClient(databaseUrl, (client) => openModel(projectDir, client, env));
  const problems = [...opened.unknownKeys, ...opened.inconsistencies];
  for (const problem of problems) complain(describeInconsistency(problem));
  const { tables, functions, actions, roles } = opened.model;
  const counts = `${tables.size} tables, ${functions.length} functions, ${actions.length} actions, ${roles.size} roles`;
  print(problems.length === 0 ? `consistent: ${counts}` : `${problems.length} problems; what can be served: ${counts}`);
  return problems.length === 0 ? 0 : 1;
};
