// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigBlock } from './ConfigBlock';

/** An address without credentials in it: it stands in error texts, and clients refuse such ones. */
export function readHttpAddress(block: ConfigBlock, key: string): string {
  const text = block.string(key);
  if (!text) {
    return text; // that it is missing is noted already
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    block.problem(
      key,
      'holds credentials, which belong into keys of their own',
    );
  } else if (!url || !/^https?:$/.test(url.protocol)) {
    block.problem(key, `is '${text}', expected an http(s) address`);
  }
  return text;
}
