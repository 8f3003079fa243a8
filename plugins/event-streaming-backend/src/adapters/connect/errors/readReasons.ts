// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WorkerTexts } from '../redaction/WorkerTexts';

const MAX_REASONS = 50;
const LIST =
  /contains the following (\d+) error\(s\):\n([^]*?)(?:\nYou can also find[^\n]*)?$/;

/** Why the worker refused a configuration, one sentence each, fit to be told. */
export function readReasons(text: string, texts: WorkerTexts): string[] {
  const [, count, list] = LIST.exec(text) ?? [];
  const lines = (list ?? text).split('\n').filter(line => line.trim() !== '');
  if (texts.refers && lines.length > Number(count ?? 1)) {
    // A value goes over several lines, so it is not known which are about what.
    return [
      'The worker does not take it. What it says is not told, because values refer to secrets',
    ];
  }
  const told = lines.map(line => texts.reason(line.trim()));
  return [...new Set(told)].slice(0, MAX_REASONS);
}
