// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { SchemaSight } from '../SchemaSight';
import { NameCase } from './SchemaCase';

/** What may be known beside a schema by who asks for a change of it. */
export function sightOf(
  { ask, target }: NameCase,
  services: SchemaProposalsOptions,
): SchemaSight {
  const caller = async () => ask.requester;
  return SchemaSight.create({ target, caller, services });
}
