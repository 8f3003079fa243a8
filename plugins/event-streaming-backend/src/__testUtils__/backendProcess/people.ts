// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
} from '@backstage/catalog-model';

/** So many more in a team, where many have to act at one instant. */
const CROWD = 12;

function crowd(team: string): string[] {
  return Array.from({ length: CROWD }, (_, index) => `${team}-${index}`);
}

const TEAMS: Readonly<Record<string, string[]>> = {
  billing: ['anna', 'bert', ...crowd('billing')],
  query: ['quentin'],
  platform: ['paul', ...crowd('platform')],
};

function group(name: string, members: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
    relations: members.map(member => ({
      type: RELATION_HAS_MEMBER,
      targetRef: `user:default/${member}`,
    })),
  };
}

function user(name: string, team: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [team] },
    relations: [
      { type: RELATION_MEMBER_OF, targetRef: `group:default/${team}` },
    ],
  };
}

/** The catalog of a backend process: two teams and the platform. */
export const PEOPLE: Entity[] = Object.entries(TEAMS).flatMap(
  ([team, members]) => [
    group(team, members),
    ...members.map(member => user(member, team)),
  ],
);

/** Takes somebody out of all teams, as the catalog shows it from now on. */
export function leaveTeams(name: string): void {
  for (const entity of PEOPLE) {
    entity.relations =
      entity.metadata.name === name
        ? []
        : entity.relations?.filter(
            ({ targetRef }) => targetRef !== `user:default/${name}`,
          );
  }
}
