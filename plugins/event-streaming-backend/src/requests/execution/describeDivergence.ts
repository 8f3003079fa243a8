// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject, PlanStep } from '@sluice/plugin-event-streaming-common';

/** Says where the live state is neither as it was nor as it should become. */
export function describeDivergence(step: PlanStep, found: JsonObject): string {
  const keys = Object.keys({ ...step.after, ...found });
  const differences = keys
    .filter(key => text(found[key]) !== text(step.after?.[key]))
    .map(
      key =>
        `${key} is ${text(found[key])}, was to become ${text(
          step.after?.[key],
        )} and was ${text(step.before?.[key])}`,
    );
  return `'${
    step.title
  }' stopped because somebody else changed it: ${differences.join(
    '; ',
  )}. Nothing was changed over it; withdraw it and ask anew from what is there`;
}

function text(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
