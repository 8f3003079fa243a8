// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  EventStreamingKafkaExtensionPoint,
  KafkaAdminFactory,
} from '@sluice/plugin-event-streaming-node';
import { KafkajsKafkaAdmin } from './kafkajs/KafkajsKafkaAdmin';

/** Which client speaks to the clusters: the built-in one, or a module's. */
export class KafkaAdminFactories implements EventStreamingKafkaExtensionPoint {
  #factory?: KafkaAdminFactory;

  static create(): KafkaAdminFactories {
    return new KafkaAdminFactories();
  }

  private constructor() {}

  setKafkaAdminFactory(factory: KafkaAdminFactory): void {
    if (this.#factory) {
      throw new ConflictError(
        'Two modules bring a Kafka client for event-streaming; install one of them',
      );
    }
    this.#factory = factory;
  }

  get factory(): KafkaAdminFactory {
    return this.#factory ?? (options => KafkajsKafkaAdmin.create(options));
  }

  get isBuiltIn(): boolean {
    return this.#factory === undefined;
  }
}
