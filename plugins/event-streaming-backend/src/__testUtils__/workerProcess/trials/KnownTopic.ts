// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { eventually } from '../../eventually';
import { EngineCore } from '../createEngineCore';

/** A topic that the portal knows of, for objects of other kinds to refer to. */
export class KnownTopic {
  readonly #core: EngineCore;
  readonly #target: TopicTarget;
  #isMade = false;

  static create(core: EngineCore, target: TopicTarget): KnownTopic {
    return new KnownTopic(core, target);
  }

  private constructor(core: EngineCore, target: TopicTarget) {
    this.#core = core;
    this.#target = target;
  }

  /** Makes it unless it was made before. */
  async make(): Promise<void> {
    if (this.#isMade) {
      return;
    }
    this.#isMade = true;
    const { clusters, inventory } = this.#core;
    const { cluster, topic: name } = this.#target;
    const shape = { partitions: 1, replicationFactor: 1, config: {} };
    await clusters.admin(cluster).createTopic({ name, ...shape });
    // A broker shows a topic a moment after the controller has made it.
    await eventually(async () => {
      await inventory.refresh(this.#target);
      return inventory.isThere(this.#target);
    });
  }

  async remove(): Promise<void> {
    const { cluster, topic } = this.#target;
    if (this.#isMade) {
      await this.#core.clusters.admin(cluster).deleteTopic(topic);
    }
  }
}
