// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { randomUUID } from 'node:crypto';
import { EngineCore } from '../../createEngineCore';
import { KnownTopic } from '../KnownTopic';
import { TrialSubjects } from '../TrialSubjects';
import {
  FIRST_VERSION,
  LINKED_TOPIC,
  LiveSchema,
  SchemaCase,
} from './schemaCases';

/** Schemas of trials, in a real registry, and a topic to link them to. */
export class SchemaSubjects implements TrialSubjects<SchemaTarget, LiveSchema> {
  readonly #core: EngineCore;
  readonly #group = `faults-${randomUUID().slice(0, 8)}`;
  readonly #topic: KnownTopic;

  static create(core: EngineCore): SchemaSubjects {
    return new SchemaSubjects(core);
  }

  private constructor(core: EngineCore) {
    this.#core = core;
    this.#topic = KnownTopic.create(core, LINKED_TOPIC);
  }

  async next({ given }: Pick<SchemaCase, 'given'>): Promise<SchemaTarget> {
    const target: SchemaTarget = {
      registry: 'registry',
      group: this.#group,
      artifact: `billing.fault.t${randomUUID().slice(0, 8)}-value`,
    };
    await this.#topic.make();
    if (given !== 'nothing') {
      await this.#make(target);
    }
    return target;
  }

  async live(target: SchemaTarget): Promise<LiveSchema> {
    const { ofSchemas } = this.#core;
    const [versions, compatibility, record, recorded, topics] =
      await Promise.all([
        this.#client.listVersions(target),
        this.#client.describeCompatibility(target),
        ofSchemas.record(target),
        ofSchemas.recordedVersions(target),
        ofSchemas.topics(target),
      ]);
    return {
      versions: versions.map(({ version }) => version),
      states: versions.map(({ state }) => state),
      rule: compatibility.artifact,
      owner: record?.owner,
      description: record?.description,
      recorded: recorded.map(({ version, override }) => ({
        version,
        override,
      })),
      topics: topics
        .filter(({ by }) => by === 'record')
        .map(({ topic, by }) => `${topic} by ${by}`),
    };
  }

  close(): Promise<void> {
    return this.#topic.remove();
  }

  get #client(): SchemaRegistry {
    return this.#core.registries.client('registry');
  }

  async #make(target: SchemaTarget) {
    const { group, artifact } = target;
    await this.#client.createArtifact({
      group,
      artifact,
      type: 'AVRO',
      firstVersion: {
        content: {
          text: FIRST_VERSION,
          contentType: 'application/json',
          references: [],
        },
      },
    });
    await this.#client.setCompatibility(target, 'BACKWARD');
    await this.#core.ofSchemas.refresh(target);
  }
}
