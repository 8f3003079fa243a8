// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigApi } from '@backstage/core-plugin-api';

/** A demo user as the sign-in page presents it. */
export type Persona = {
  entityRef: string;
  name: string;
  role: string;
  team: string;
  suggestion: string;
};

export function readPersonas(config: ConfigApi): Persona[] {
  return (config.getOptionalConfigArray('demo.personas') ?? []).map(entry => ({
    entityRef: entry.getString('entityRef'),
    name: entry.getString('name'),
    role: entry.getString('role'),
    team: entry.getString('team'),
    suggestion: entry.getString('suggestion'),
  }));
}

/** Two letters for the round mark beside the name. */
export function personaInitials(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  return (first.charAt(0) + second.charAt(0)).toLocaleUpperCase('en');
}
