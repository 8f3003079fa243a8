// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectConfigKey } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { textField } from './fields';

const IMPORTANCES = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;

export const configKeySchema = z.object({
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  default_value: z.string().nullish(),
  importance: z.string(),
  documentation: textField,
  group: textField,
  order_in_group: z.int().nullish(),
  display_name: textField,
  dependents: z.array(z.string()).nullish(),
});

export type WireConfigKey = z.output<typeof configKeySchema>;

export const SECRET_TYPE = 'PASSWORD';

export function toConfigKey(key: WireConfigKey): ConnectConfigKey {
  return {
    name: key.name,
    type: key.type,
    required: key.required,
    // Of a secret the worker shows a mask of its own.
    defaultValue:
      key.type === SECRET_TYPE ? undefined : key.default_value ?? undefined,
    importance:
      IMPORTANCES[key.importance as keyof typeof IMPORTANCES] ?? 'low',
    documentation: key.documentation ?? '',
    group: key.group,
    order: key.order_in_group ?? -1,
    displayName: key.display_name ?? key.name,
    dependents: key.dependents ?? [],
  };
}
