// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import {
  ConnectorConfigKey,
  connectorCreatePermission,
  connectorKind,
  ConnectorPlugin,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ChangeModel, useChange } from '../../../changes/useChange';
import { Latest } from '../../../hooks/useLatest';
import { ConfigDraftModel, useConfigDraft } from '../config/useConfigDraft';
import { usePluginKeys } from '../page/config/usePluginKeys';
import { useConnectorPaths } from '../useConnectorPaths';
import { ConnectorForm, createInputOf, formStart } from './connectorForm';
import { FormFacts } from './FormFacts';
import { usePlugins } from './usePlugins';

/** What is in the form, what follows from it, and how to change it. */
export interface ConnectorFormModel {
  facts: FormFacts;
  form: ConnectorForm;
  draft: ConfigDraftModel;
  plugins: Latest<readonly ConnectorPlugin[]>;
  /** What the worker says of the keys of the chosen plug-in. */
  keys: readonly ConnectorConfigKey[];
  /** The worker is being asked for them. */
  keysPending: boolean;
  mayCreate: boolean;
  change: ChangeModel;
  set: (changes: Partial<ConnectorForm>) => void;
  /** Begins the configuration with the plug-in's template. */
  choose: (plugin: ConnectorPlugin) => void;
}

/** The form of a new connector, with the rules' answer to it. */
export function useConnectorForm(
  facts: FormFacts,
  prefill: URLSearchParams,
): ConnectorFormModel {
  const [start] = useState(() => formStart(facts, prefill));
  const [form, setForm] = useState(start.form);
  const draft = useConfigDraft(start.config);
  const { allowed, loading } = usePermission({
    permission: connectorCreatePermission,
  });
  const { connect, connector } = form;
  const plugins = usePlugins(connect);
  const { keys, pending } = usePluginKeys(connect, form.plugin);
  const target = useMemo(() => ({ connect, connector }), [connect, connector]);
  const { config, problem } = draft;
  const input = useMemo(
    () => (problem === undefined ? createInputOf(form, config) : undefined),
    [form, config, problem],
  );
  const change = useChange(
    {
      operation: connectorKind.operations.create.id,
      target,
      name: connector,
      place: connect,
      environment: undefined,
      request: facts.request,
      onClose: useOnSaved(facts.request),
    },
    input,
  );
  const set = (changes: Partial<ConnectorForm>) =>
    setForm(known => ({ ...known, ...changes }));
  return {
    facts,
    form,
    draft,
    plugins,
    keys,
    keysPending: pending,
    mayCreate: allowed || loading,
    change,
    set,
    choose: ({ className, template }) => {
      const { 'connector.class': _, ...begins } = template;
      set({ plugin: className });
      draft.reset(begins);
    },
  };
}

/** A filed request leads to its page by itself, an edited one from here. */
function useOnSaved(request: FormFacts['request']): () => void {
  const paths = useConnectorPaths();
  const navigate = useNavigate();
  const page = request && paths.request(request.id);
  return () => {
    if (page) {
      navigate(page);
    }
  };
}
