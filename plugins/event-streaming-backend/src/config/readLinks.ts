// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigBlock } from './ConfigBlock';

/** Templates of addresses by title. A link whose variable is not set is left out. */
export function readLinks(block: ConfigBlock): Record<string, string> {
  const links = block.block('links');
  const entries = (links?.keys() ?? []).flatMap(title => {
    const template = links?.optionalString(title);
    if (template && !/^https?:\/\//.test(template)) {
      links?.problem(title, `is '${template}', expected an http(s) address`);
    }
    return template ? [[title, template] as const] : [];
  });
  return Object.fromEntries(entries);
}
