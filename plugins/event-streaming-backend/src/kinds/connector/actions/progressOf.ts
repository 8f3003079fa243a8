// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { ConnectorAct } from './ConnectorAct';

/** How long a part that was restarted may still be told as failed before. */
const OLD_FAILURE_MS = 3_000;

/** Whether an act has shown its effect, or what is still missing. */
export type Progress = { reached: true } | { reached: false; lacks: string };

type Part = { name: string; state: ConnectorDescription['state'] };

/** How far a connector is on the way to what an act wants of it. */
export function progressOf(
  act: ConnectorAct,
  found: Pick<ConnectorDescription, 'state' | 'tasks'>,
  elapsedMs: number,
): Progress {
  const parts: Part[] = [
    { name: 'the connector', state: found.state },
    ...found.tasks.map(({ id, state }) => ({ name: `task ${id}`, state })),
  ];
  switch (act.action) {
    case 'pause':
      return waitingFor(parts, ({ state }) =>
        ['paused', 'failed'].includes(state),
      );
    case 'stop':
      return found.state === 'stopped' && !found.tasks.length
        ? { reached: true }
        : lacking(
            found.tasks.length ? 'it still has tasks' : describe(parts[0]),
          );
    case 'resume':
      return found.tasks.length
        ? waitingFor(parts, ({ state }) =>
            ['running', 'failed'].includes(state),
          )
        : lacking('it has no tasks yet');
    default:
      return restarted(act, parts, elapsedMs);
  }
}

/**
 * A failure that is told right after a restart is most likely the one of
 * before; one that stays is how the restart ended.
 */
function restarted(
  act: ConnectorAct,
  parts: Part[],
  elapsedMs: number,
): Progress {
  const asked =
    act.action === 'restart-task'
      ? parts.filter(({ name }) => name === `task ${act.task}`)
      : parts.slice(
          0,
          act.action === 'restart' && act.tasks === 'none' ? 1 : undefined,
        );
  const settled = ['running', 'paused', 'stopped'];
  return waitingFor(
    asked,
    ({ state }) =>
      settled.includes(state) ||
      (state === 'failed' && elapsedMs >= OLD_FAILURE_MS),
  );
}

function waitingFor(parts: Part[], isDone: (part: Part) => boolean): Progress {
  const open = parts.find(part => !isDone(part));
  return open ? lacking(describe(open)) : { reached: true };
}

function lacking(lacks: string): Progress {
  return { reached: false, lacks };
}

function describe({ name, state }: Part): string {
  return `${name} is ${state}`;
}
