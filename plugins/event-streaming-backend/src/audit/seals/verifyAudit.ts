// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from 'node:util';
import { InputError, toError } from '@backstage/errors';
import { counted } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { connectReadOnly } from './connectReadOnly';
import { SealRow } from './sealOf';
import { SealReport, verifySeals } from './verifySeals';

const USAGE = `Usage: event-streaming-verify-audit [--schema <name>] [--seal <hash>] [<database>]

<database>  postgres://… or the path of an SQLite file; the plugin's database.
            Left out, EVENT_STREAMING_DATABASE is read, which keeps a password
            out of the list of processes.
--schema    where the tables are, when not in the default schema
--seal      a seal that was noted earlier, from the log or this command: it has
            to be in the chain still

Ends with 0 when the trail is whole, 1 when it is not, 2 when that is unknown.`;

/**
 * The command that compares the audit trail with its seals. Nothing is written.
 *
 * @param args - as on the command line, without the program's name
 * @param print - is given each line to show
 * @returns the exit code: 0 whole, 1 broken, 2 unknown
 *
 * @public
 */
export async function verifyAudit(
  args: string[],
  print: (line: string) => void,
): Promise<number> {
  let knex: Knex | undefined;
  try {
    const { address, schema, seal } = readArguments(args);
    knex = connectReadOnly(address, schema);
    const report = await verifySeals(knex);
    const isKnown = seal === undefined || (await hasSeal(knex, seal, report));
    linesOf(report).forEach(print);
    if (!isKnown) {
      print(
        `Seal ${seal} is not among those that hold: the chain was replaced or cut`,
      );
    }
    return report.broken || !isKnown ? 1 : 0;
  } catch (error) {
    print(toError(error).message);
    return 2;
  } finally {
    await knex?.destroy();
  }
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { schema: { type: 'string' }, seal: { type: 'string' } },
  });
  const [address = process.env.EVENT_STREAMING_DATABASE] = positionals;
  if (!address || positionals.length > 1) {
    throw new InputError(USAGE);
  }
  return { address, ...values };
}

async function hasSeal(knex: Knex, hash: string, { intact }: SealReport) {
  const seal = await knex<SealRow>('audit_seals')
    .where({ hash })
    .andWhere('position', '<=', intact)
    .first();
  return seal !== undefined;
}

function linesOf({ intact, head, unsealed, broken }: SealReport): string[] {
  return [
    head
      ? `${counted(intact, 'record')} ${
          intact === 1 ? 'fits its seal' : 'fit their seals'
        }, up to record ${head.record_id} with seal ${head.hash}`
      : 'No record fits a seal',
    `${counted(unsealed, 'record')} came after the last seal`,
    ...(broken
      ? [`Broken at record ${broken.recordId}: ${broken.problem}`]
      : []),
  ];
}
