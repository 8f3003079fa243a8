// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError, NotFoundError } from '@backstage/errors';
import {
  ConfigKeyValidation,
  ConfigValidation,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { connectPath } from '../connection/connectPath';
import { ConnectProblem } from '../errors/ConnectProblem';
import { RefusedConfigError } from '../errors/RefusedConfigError';
import { secretReferencesIn } from '../redaction/secretKeys';
import { WorkerTexts } from '../redaction/WorkerTexts';
import { configKeySchema, SECRET_TYPE, toConfigKey } from '../wire/configKey';
import { readAnswer } from '../wire/readAnswer';
import { assertNoMask } from './assertNoMask';
import { ConnectClient } from './ConnectClient';

const textsField = z.array(z.string()).nullish();

const validationSchema = z.object({
  error_count: z.int(),
  groups: textsField,
  configs: z.array(
    z.object({
      definition: configKeySchema.nullish(),
      value: z.object({
        name: z.string(),
        value: z.string().nullish(),
        recommended_values: z.array(z.string().nullable()).nullish(),
        errors: textsField,
        visible: z.boolean().nullish(),
      }),
    }),
  ),
});

type WireValidation = z.output<typeof validationSchema>;
type Config = Readonly<Record<string, string>>;

/** Failures that have nothing to do with the configuration. */
const OF_THE_WORKER = /^(?:Request timed out|IO Error)/;
const FAILED_OVER =
  'the worker failed over it. Check its classes, references and values; the log of the worker says more';

/** Stands in for a name: a worker counts a missing one as an error. */
const NO_NAME = 'unnamed';

export function validateConfig(
  { session, secrets }: ConnectClient,
  given: Config,
): Promise<ConfigValidation> {
  const className = given['connector.class'] ?? '';
  const doing = `validate a configuration of '${className}'`;
  const config = { name: NO_NAME, ...given };
  return session.call({ doing, readOnly: true, slow: true }, async send => {
    assertNoMask(config);
    if (className.trim() === '') {
      throw new InputError("the configuration has no 'connector.class'");
    }
    try {
      const answer = await send({
        method: 'PUT',
        path: connectPath`connector-plugins/${className}/config/validate`,
        body: config,
      });
      const isSecret = await secrets.isSecretIn(config, send);
      return toValidation(
        readAnswer(answer, validationSchema),
        config,
        isSecret,
      );
    } catch (error) {
      if (isUnknownClass(error)) {
        throw new NotFoundError(`the worker has no plug-in '${className}'`);
      }
      throw isFailedOver(error) ? new RefusedConfigError([FAILED_OVER]) : error;
    }
  });
}

/**
 * It failed over what it was sent, so that asking again would not help: a
 * provider that cannot read a reference, a plug-in that throws. What it says of
 * it may hold a secret.
 */
function isFailedOver(error: unknown): boolean {
  return (
    error instanceof ConnectProblem &&
    error.status === 500 &&
    error.text !== undefined &&
    !error.isRebalancing &&
    !OF_THE_WORKER.test(error.text)
  );
}

/** The worker answers it as a failure of its own. */
function isUnknownClass(error: unknown): boolean {
  return (
    error instanceof ConnectProblem &&
    /Failed to find any class that implements/.test(error.text ?? '')
  );
}

function toValidation(
  answer: WireValidation,
  config: Config,
  isSecret: (key: string) => boolean,
): ConfigValidation {
  const resolved = resolvedIn(answer, config);
  const texts = WorkerTexts.of({ config, isSecret, resolved });
  return {
    errorCount: answer.error_count,
    groups: answer.groups ?? [],
    keys: answer.configs.map(entry => toKeyValidation(entry, texts, isSecret)),
  };
}

/** What the worker has put in the place of references: it tells that, and nobody else may. */
function resolvedIn({ configs }: WireValidation, config: Config): string[] {
  return configs.flatMap(({ value: { name, value } }) => {
    const sent = config[name] ?? '';
    const isResolved = secretReferencesIn(sent).length && value !== sent;
    return isResolved && value ? [value] : [];
  });
}

function toKeyValidation(
  { definition, value }: WireValidation['configs'][number],
  texts: WorkerTexts,
  isSecret: (key: string) => boolean,
): ConfigKeyValidation {
  const { name } = value;
  const key = definition ? toConfigKey(definition) : unknownKey(name);
  // A plug-in may recommend what it finds in its configuration.
  const isTold = key.type !== SECRET_TYPE && !isSecret(name);
  const recommended = (isTold ? value.recommended_values ?? [] : []).filter(
    text => text !== null,
  );
  return {
    key,
    errors: distinct(
      (value.errors ?? []).map(text => texts.reason(text, name)),
    ),
    recommendedValues: distinct(recommended.map(text => texts.plain(text))),
    visible: value.visible ?? true,
  };
}

/** A key that the plug-in does not define, and has something to say of. */
function unknownKey(name: string): ConfigKeyValidation['key'] {
  return {
    name,
    type: 'STRING',
    required: false,
    importance: 'low',
    documentation: '',
    order: -1,
    displayName: name,
    dependents: [],
  };
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
