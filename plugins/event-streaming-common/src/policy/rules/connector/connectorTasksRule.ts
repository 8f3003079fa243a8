// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { configFix, passed, violation } from '../../finding';

const KEY = 'tasks.max';

const ENFORCED = 'tasks.max.enforce';

/** As many tasks as one connector may have there, and no more than it says. */
export function connectorTasksRule(question: ConnectorQuestion): Finding[] {
  return [...enforced(question), ...limited(question)];
}

/** A plug-in may make more tasks than its limit where the worker lets it. */
function enforced({ config }: ConnectorQuestion): Finding[] {
  const asked = config[ENFORCED]?.trim().toLowerCase() ?? 'true';
  return asked === 'true'
    ? []
    : [
        violation(
          'tasks-not-enforced',
          `'${ENFORCED}' stays 'true': else a connector may have more tasks than 'tasks.max' says`,
          configFix(ENFORCED, 'true', 'Set to true'),
        ),
      ];
}

function limited({ config, rules, target }: ConnectorQuestion): Finding[] {
  const field = `input.config.${KEY}`;
  const asked = config[KEY] ?? '1';
  if (!/^\s*\d{1,9}\s*$/.test(asked) || Number(asked) < 1) {
    const message = "'tasks.max' is a whole number from 1 on";
    return [violation('tasks-malformed', message, { field })];
  }
  const { maxTasks } = rules;
  return Number(asked) > maxTasks
    ? [
        violation(
          'too-many-tasks',
          `A connector has at most ${maxTasks} tasks on '${target.connect}'`,
          configFix(KEY, String(maxTasks), `Set to ${maxTasks}`),
        ),
      ]
    : [passed('tasks', `Within the limit of ${maxTasks} tasks`, { field })];
}
