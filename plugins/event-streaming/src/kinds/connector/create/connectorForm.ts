// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorCreateInputSchema,
  connectorNameProblem,
  connectorTargetSchema,
  JsonObject,
} from '@sluice/plugin-event-streaming-common';
import { ConfigDraft } from '../config/configDraft';
import { isUnfilled } from '../config/isUnfilled';
import { FormFacts } from './FormFacts';

export const INITIAL_STATES = ['running', 'paused', 'stopped'] as const;

/** What is in the form, beside the configuration. */
export interface ConnectorForm {
  connect: string;
  direction: 'source' | 'sink';
  /** The class of the plug-in. */
  plugin: string;
  connector: string;
  owner: string | undefined;
  description: string;
  initialState: (typeof INITIAL_STATES)[number];
}

/** What a form begins with: empty, or as a request asks. */
export interface FormStart {
  form: ConnectorForm;
  config: ConfigDraft;
}

const CLASS = 'connector.class';

/** The form as it opens. */
export function formStart(
  { policy, clusters, request }: FormFacts,
  prefill: URLSearchParams,
): FormStart {
  const wanted = prefill.get('connect');
  const first = clusters.find(({ name }) => name === wanted) ?? clusters[0];
  const form: ConnectorForm = {
    connect: first?.name ?? '',
    direction: prefill.get('direction') === 'sink' ? 'sink' : 'source',
    plugin: '',
    connector: '',
    owner: policy.owners[0],
    description: '',
    initialState: 'running',
  };
  if (!request) {
    return { form, config: {} };
  }
  const { connect, connector } = connectorTargetSchema.parse(request.target);
  const { config, initialState, owner, description } =
    connectorCreateInputSchema.parse(request.input);
  const { [CLASS]: plugin = '', ...rest } = config;
  return {
    form: {
      ...form,
      connect,
      connector,
      plugin,
      owner,
      description,
      initialState: initialState ?? 'running',
    },
    config: rest,
  };
}

/** A configuration with its class, without keys that say nothing. */
export function wholeConfig(
  { plugin }: ConnectorForm,
  config: ConfigDraft,
): Record<string, string> {
  const filled = Object.entries(config).filter(([, value]) => value !== '');
  return { [CLASS]: plugin, ...Object.fromEntries(filled) };
}

/** Keys that still hold what a template marks as to be filled in. */
export function unfilledKeys(config: ConfigDraft): string[] {
  return Object.keys(config).filter(key => isUnfilled(config[key]));
}

/** Why the name cannot be taken; undefined while there is none. */
export function nameProblem({ connector }: ConnectorForm): string | undefined {
  return connector ? connectorNameProblem(connector) : undefined;
}

/**
 * The input to ask the rules about; undefined while there is too little. The
 * name takes the place of the description until there is one, and what is not
 * filled in is left out: the worker says then that it is missing.
 */
export function createInputOf(
  form: ConnectorForm,
  config: ConfigDraft,
): JsonObject | undefined {
  const { connector, owner, plugin, description, initialState } = form;
  if (!connector || !owner || !plugin || nameProblem(form)) {
    return undefined;
  }
  const told = Object.entries(wholeConfig(form, config)).filter(
    ([, value]) => !isUnfilled(value),
  );
  return {
    description: description.trim() || connector,
    owner,
    config: Object.fromEntries(told),
    ...(initialState === 'running' ? {} : { initialState }),
  };
}
