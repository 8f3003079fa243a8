// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import {
  MOST_SCHEMA_CHARACTERS,
  schemaKind,
  schemaRegisterPermission,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ChangeModel, useChange } from '../../../changes/useChange';
import { useSchemaPaths } from '../useSchemaPaths';
import { FormFacts } from './FormFacts';
import { dropKeptDraft } from '../../../schemas/keptDraft';
import { SchemaPrefill } from '../../../schemas/schemaPrefill';
import {
  checkBodyOf,
  initialForm,
  registerInputOf,
  SchemaForm,
  targetOf,
} from './schemaForm';
import { SchemaCheckState, useSchemaCheck } from './useSchemaCheck';

/** What is in the form, what follows from it, and how to change it. */
export interface SchemaFormModel {
  facts: FormFacts;
  form: SchemaForm;
  /** Whether the schema is not there yet. */
  isNew: boolean;
  /** The document is longer than a registration takes. */
  isTooLong: boolean;
  /** It still is the newest version, which nobody asks to register again. */
  isUntouched: boolean;
  mayRegister: boolean;
  check: SchemaCheckState;
  change: ChangeModel;
  set: (changes: Partial<SchemaForm>) => void;
}

/** The form of a version, with the registry's and the rules' answers to it. */
export function useSchemaForm(
  facts: FormFacts,
  prefill: SchemaPrefill,
): SchemaFormModel {
  const [form, setForm] = useState(() => initialForm(facts, prefill));
  const { allowed, loading } = usePermission({
    permission: schemaRegisterPermission,
  });
  const isNew = facts.schema === undefined;
  const isTooLong = form.content.length > MOST_SCHEMA_CHARACTERS;
  const [opened] = useState(form);
  const isUntouched =
    facts.newest?.content === form.content &&
    opened.references === form.references &&
    !facts.request;
  const isAsked = !isTooLong && !isUntouched;
  const { registry, group, artifact } = targetOf(form);
  const target = useMemo(
    () => ({ registry, group, artifact }),
    [registry, group, artifact],
  );
  const input = useMemo(
    () => (isAsked ? registerInputOf(form, isNew) : undefined),
    [form, isNew, isAsked],
  );
  const check = useSchemaCheck(isAsked ? checkBodyOf(form, isNew) : undefined);
  const leave = useOnSaved(facts.request);
  const onClose = () => {
    if (prefill.topic) {
      dropKeptDraft(prefill.topic);
    }
    leave();
  };
  const change = useChange(
    {
      operation: schemaKind.operations.register.id,
      target,
      name: artifact,
      place: registry,
      environment: undefined,
      request: facts.request,
      onClose,
    },
    input,
  );
  return {
    facts,
    form,
    isNew,
    isTooLong,
    isUntouched,
    mayRegister: allowed || loading,
    check,
    change,
    set: changes => setForm(known => ({ ...known, ...changes })),
  };
}

/** A filed request leads to its page by itself, an edited one from here. */
function useOnSaved(request: FormFacts['request']): () => void {
  const paths = useSchemaPaths();
  const navigate = useNavigate();
  const page = request && paths.request(request.id);
  return () => {
    if (page) {
      navigate(page);
    }
  };
}
