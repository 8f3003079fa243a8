// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';

/**
 * How an entity of the catalog declares to use a topic. `runs` is for a
 * component that names its consumer groups only, and `operates` for a connector
 * that its owner owns: the cluster is then a Connect cluster, and the topic the
 * connector.
 */
export type PartyRole = 'produces' | 'consumes' | 'owns' | 'runs' | 'operates';

/** Stands for every cluster, and for every topic in a `runs` declaration. */
export const ANY = '*';

/** What one entity declares about one topic. */
export interface Declaration {
  /** Entity ref of who declares. */
  entityRef: string;
  role: PartyRole;
  /** A cluster, or {@link ANY}. */
  cluster: string;
  /** A topic, or {@link ANY}. */
  topic: string;
  title: string;
  /** Entity ref of the entity's owner. */
  owner?: string;
  /** Consumer groups as declared: `group` or `cluster/group`. */
  groups: string[];
}

/** Who writes and who reads a topic, by entity ref. */
export interface TopicParties {
  produces: string[];
  consumes: string[];
}

/** What was last read of the catalog's declarations. */
export interface DeclarationStore {
  /** Makes these all there is. Tells whether anything was different before. */
  replace(declarations: Declaration[]): Promise<boolean>;

  /** What is declared about a topic, in the order of entity refs. */
  ofTopic(target: TopicTarget): Promise<Declaration[]>;

  /** Components that declare consumer groups. */
  runners(): Promise<Declaration[]>;

  /** Owners of a cluster's topics by annotation, by topic. */
  owners(cluster: string): Promise<Map<string, string>>;

  /** Owners of a Connect cluster's connectors by annotation, by connector. */
  connectorOwners(connect: string): Promise<Map<string, string>>;

  /** Writers and readers of the given topics of a cluster, by topic. */
  parties(
    cluster: string,
    topics: string[],
  ): Promise<Map<string, TopicParties>>;

  /** Whether one of the owners has a component that declares to use the topic. */
  isParty(
    target: TopicTarget,
    owners: string[],
    roles: PartyRole[],
  ): Promise<boolean>;
}
