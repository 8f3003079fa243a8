// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const CLASS =
  /^\s*((?:Caused by: |Suppressed: )?(?:[a-z]\w*\.)+[A-Z][\w$]*(?:Exception|Error|Throwable))(?=:|\s*$)/;
const FRAME = /^\s*(?:at [\w$.<>/@~-]+\([\w$. :~-]*\)|\.\.\. \d+ more)\s*$/;

const WITHHELD =
  'What the exceptions say is not told, because values that are not secret refer to secrets';

/** Of a stack trace: which exceptions there were, and where. */
export function skeletonOf(trace: string): string {
  const lines = trace.split('\n').flatMap(line => {
    const [, className] = CLASS.exec(line) ?? [];
    return className ?? (FRAME.test(line) ? line.trimEnd() : []);
  });
  return [...lines, WITHHELD].join('\n');
}
