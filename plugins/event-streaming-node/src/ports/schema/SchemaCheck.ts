// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactId } from './ArtifactId';
import { SchemaContent } from './SchemaContent';

/**
 * A schema that somebody would like to register.
 *
 * @public
 */
export interface SchemaProposal extends ArtifactId {
  /** Such as `AVRO`; told from the content, or the artifact's own, if left out. */
  type?: string;
  content: SchemaContent;
}

/**
 * One reason why a registry refuses a schema, in its own words.
 *
 * @public
 */
export interface RefusalCause {
  description: string;
  /** Where in the schema, as far as the registry says it, such as `/fields/1`. */
  path?: string;
}

/**
 * Why a registry refuses a schema: it is not well-formed, not compatible, or
 * refers to what is not there.
 *
 * @public
 */
export interface SchemaRefusal {
  /** The registry's summary. */
  summary: string;
  /** Each one; empty where the registry gives no more than the summary. */
  causes: RefusalCause[];
}

/**
 * What a registry says to a proposal, by the rules in force right then.
 * `accepted` means that it would be registered: with the level `NONE`, or as a
 * first version, that says nothing about compatibility. `not-checked` means
 * that the registry would take it without having compared it.
 *
 * @public
 */
export type SchemaCheck =
  | { outcome: 'accepted' }
  | { outcome: 'refused'; refusal: SchemaRefusal }
  | {
      outcome: 'not-checked';
      /** The type has no checker, or the group is not there and a check would make it. */
      reason: 'no-checker' | 'no-group';
    };
