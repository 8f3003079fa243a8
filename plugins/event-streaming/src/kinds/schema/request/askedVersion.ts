// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  detectSchemaFormat,
  SchemaDraft,
  SchemaFormat,
  schemaKind,
  schemaRegisterInputSchema,
  SchemaTarget,
  schemaTargetSchema,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { versionBefore } from '../versionBefore';

/** The version that a request asks to register. */
export interface AskedVersion {
  target: SchemaTarget;
  draft: SchemaDraft;
  /** As it says itself, else as its document looks. */
  format: SchemaFormat | undefined;
  /** The newest version when it was planned; undefined for a first one. */
  before: string | undefined;
  override: boolean;
  /** The rule that a first version begins with, where one was chosen. */
  compatibility: CompatibilityLevel | undefined;
}

/** What a request registers; undefined where it asks for something else. */
export function askedVersion(
  request: StreamingRequest,
): AskedVersion | undefined {
  if (request.operation !== schemaKind.operations.register.id) {
    return undefined;
  }
  const target = schemaTargetSchema.safeParse(request.target);
  const input = schemaRegisterInputSchema.safeParse(request.input);
  if (!target.success || !input.success) {
    return undefined; // asked by a newer version of the portal
  }
  const { content, format, references, override, compatibility } = input.data;
  const [before] = request.plan.steps.flatMap(
    step => versionBefore(step) ?? [],
  );
  return {
    target: target.data,
    draft: { content, references },
    format: format ?? detectSchemaFormat(content),
    before,
    override: override ?? false,
    compatibility,
  };
}
