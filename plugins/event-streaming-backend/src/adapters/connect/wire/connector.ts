// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDescription,
  ConnectorTask,
  ConnectorType,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { redactConfig } from '../redaction/redactConfig';
import { WorkerTexts } from '../redaction/WorkerTexts';
import { DESTROYED, textField, toState } from './fields';

/** A key without a value counts for a worker as one that is not there. */
export const configField = z
  .record(z.string(), z.string().nullable())
  .transform(
    config =>
      Object.fromEntries(
        Object.entries(config).filter(([, value]) => value !== null),
      ) as Record<string, string>,
  );

export const infoSchema = z.object({
  name: z.string(),
  config: configField,
  type: textField,
});

const workSchema = z.object({
  state: z.string(),
  worker_id: textField,
  trace: textField,
  version: textField,
});

export const statusSchema = z.object({
  connector: workSchema,
  tasks: z.array(workSchema.extend({ id: z.int() })),
});

export type WireInfo = z.output<typeof infoSchema>;
export type WireStatus = z.output<typeof statusSchema>;

/** A connector that was deleted is listed until all workers have heard of it. */
export function isDestroyed(status: WireStatus | undefined): boolean {
  return status?.connector.state === DESTROYED;
}

/** The connector without its secrets; `status` is undefined where there is none yet. */
export function toConnectorDescription(
  { name, config, type }: WireInfo,
  status: WireStatus | undefined,
  isSecret: (key: string) => boolean,
): ConnectorDescription {
  const texts = WorkerTexts.of({ config, isSecret });
  return {
    name,
    type: toType(type),
    className: config['connector.class'] ?? '',
    config: redactConfig(config, isSecret).config,
    state: toState(status?.connector.state),
    worker: status?.connector.worker_id,
    version: status?.connector.version,
    trace: toTrace(status?.connector.trace, texts),
    tasks: (status?.tasks ?? [])
      .filter(task => task.state !== DESTROYED)
      .map(task => toTask(task, texts))
      .sort((a, b) => a.id - b.id),
  };
}

function toTask(
  task: WireStatus['tasks'][number],
  texts: WorkerTexts,
): ConnectorTask {
  return {
    id: task.id,
    state: toState(task.state),
    worker: task.worker_id,
    trace: toTrace(task.trace, texts),
  };
}

function toTrace(
  trace: string | undefined,
  texts: WorkerTexts,
): string | undefined {
  return trace === undefined ? undefined : texts.trace(trace);
}

function toType(type: string | undefined): ConnectorType {
  return type === 'source' || type === 'sink' ? type : 'unknown';
}
