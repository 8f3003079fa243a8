// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  JsonObject,
  RegisteredReference,
  SchemaCheckBody,
  SchemaFormat,
  schemaRegisterInputSchema,
  SchemaTarget,
  schemaTargetSchema,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { FormFacts } from './FormFacts';
import { readKeptDraft } from '../../../schemas/keptDraft';
import { SchemaPrefill } from '../../../schemas/schemaPrefill';

/** What is in the form. */
export interface SchemaForm {
  registry: string;
  group: string;
  artifact: string;
  owner: string | undefined;
  description: string;
  compatibility: CompatibilityLevel | undefined;
  format: SchemaFormat;
  content: string;
  references: readonly RegisteredReference[];
  override: boolean;
}

/** The form as it opens: empty, with the newest version, or as a request asks. */
export function initialForm(
  facts: FormFacts,
  prefill: SchemaPrefill,
): SchemaForm {
  const { request } = facts;
  const form = { ...newForm(facts, prefill), ...keptFor(prefill) };
  return request ? { ...form, ...askedBy(request) } : form;
}

/** The document that was written for a topic before that was there. */
function keptFor({ topic }: SchemaPrefill): Partial<SchemaForm> {
  const kept = topic === undefined ? undefined : readKeptDraft(topic);
  return kept ? { ...kept, references: kept.references ?? [] } : {};
}

/** All that a request says; what it leaves out is as in any other form. */
function askedBy({ target, input }: StreamingRequest): Partial<SchemaForm> {
  const {
    references = [],
    override = false,
    ...asked
  } = schemaRegisterInputSchema.parse(input);
  return {
    ...schemaTargetSchema.parse(target),
    ...asked,
    references,
    override,
  };
}

function newForm(
  { policy, registries, schema, newest }: FormFacts,
  prefill: SchemaPrefill,
): SchemaForm {
  const artifact = prefill.artifact ?? '';
  const byPrefix = policy.prefixes.find(({ prefix }) =>
    artifact.startsWith(prefix),
  );
  return {
    registry: prefill.registry ?? registries[0] ?? '',
    group: prefill.group ?? 'default',
    artifact,
    owner: prefill.owner ?? byPrefix?.owner ?? policy.owners[0],
    description: prefill.description ?? '',
    compatibility: undefined,
    format: schema?.format ?? 'avro',
    content: newest?.content ?? '',
    references: (newest?.references ?? []).map(
      ({ name, group, artifact: id, version }) => ({
        name,
        group,
        artifact: id,
        version,
      }),
    ),
    override: false,
  };
}

/** What is asked about. */
export function targetOf(form: SchemaForm): SchemaTarget {
  const { registry, group, artifact } = form;
  return { registry, group: group.trim(), artifact: artifact.trim() };
}

function draftOf({ content, format, references }: SchemaForm) {
  const named = references.filter(
    ({ name, group, artifact, version }) =>
      name && group && artifact && version,
  );
  return {
    content,
    format,
    ...(named.length > 0 ? { references: named } : {}),
  };
}

/** What the registry is asked to check; undefined while there is nothing. */
export function checkBodyOf(
  form: SchemaForm,
  isNew: boolean,
): SchemaCheckBody | undefined {
  const target = targetOf(form);
  if (!isAsked(form)) {
    return undefined;
  }
  return {
    target,
    ...draftOf(form),
    ...(isNew && form.compatibility
      ? { compatibility: form.compatibility }
      : {}),
  };
}

/** The input of the operation; undefined while there is nothing to ask for. */
export function registerInputOf(
  form: SchemaForm,
  isNew: boolean,
): JsonObject | undefined {
  if (!isAsked(form)) {
    return undefined;
  }
  const { owner, description, compatibility, override } = form;
  const ofNew = {
    ...(owner ? { owner } : {}),
    ...(compatibility ? { compatibility } : {}),
  };
  return {
    ...draftOf(form),
    ...(isNew ? ofNew : {}),
    ...(description.trim() ? { description: description.trim() } : {}),
    ...(override ? { override: true } : {}),
  };
}

function isAsked(form: SchemaForm): boolean {
  const { registry, group, artifact } = targetOf(form);
  return Boolean(registry && group && artifact && form.content.trim());
}
