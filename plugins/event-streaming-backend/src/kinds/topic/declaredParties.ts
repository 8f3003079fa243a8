// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DeclaredParty } from '@sluice/plugin-event-streaming-common';
import { Declaration } from '../../declarations/DeclarationStore';

/** A party as pages show it, with the groups that it runs on this cluster. */
export function toParty(
  declaration: Declaration,
  cluster: string,
): DeclaredParty {
  const { entityRef, title, owner, groups } = declaration;
  return { entityRef, title, owner, groups: groupsOn(groups, cluster) };
}

/** One of each entity: it can declare a topic for one cluster and for all. */
export function partiesOf(
  declarations: Declaration[],
  role: Declaration['role'],
  cluster: string,
): DeclaredParty[] {
  const byRef = new Map(
    declarations
      .filter(declaration => declaration.role === role)
      .map(declaration => [
        declaration.entityRef,
        toParty(declaration, cluster),
      ]),
  );
  return [...byRef.values()];
}

/** `cluster/group` is meant on that cluster alone, `group` on each. */
function groupsOn(groups: string[], cluster: string): string[] {
  return groups.flatMap(text => {
    const slash = text.indexOf('/');
    if (slash < 0) {
      return [text];
    }
    return text.slice(0, slash) === cluster ? [text.slice(slash + 1)] : [];
  });
}
