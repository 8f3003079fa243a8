// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  evaluateTopicCreation,
  exceptionsInForce,
  Finding,
  resolveProfile,
  settleTopic,
  TOPIC_STEPS,
  TopicCreateInput,
  topicCreateInputSchema,
  topicKind,
  TopicPolicyFacts,
  titleOfOwner,
  TopicTarget,
  TopicSpec,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { Ask, Proposal } from '../KindHandler';
import { assertMayAssign } from './changes/assertMayAsk';
import { proposeAddPartitions } from './changes/proposeAddPartitions';
import { proposeDeletion, proposeForgetting } from './changes/proposeDeletion';
import { proposeException } from './changes/proposeException';
import { newOwnerOf, proposeOwner } from './changes/proposeOwner';
import { proposeProtection } from './changes/proposeProtection';
import { proposeUpdate } from './changes/proposeUpdate';
import { askBroker, withBroker } from './askBroker';
import { TopicCases } from './changes/TopicCases';
import { effectsOfCreation, planTopicCreation } from './planTopicCreation';
import { topicExists } from './readTopic';
import { TopicProposalsOptions } from './TopicProposalsOptions';
import { recordedTopicSchema } from './topicSteps';

/** Reads the live facts about a topic and makes the plan of an operation. */
export class TopicProposals {
  readonly #options: TopicProposalsOptions;
  readonly #cases: TopicCases;

  static create(options: TopicProposalsOptions): TopicProposals {
    return new TopicProposals(options);
  }

  private constructor(options: TopicProposalsOptions) {
    this.#options = options;
    this.#cases = TopicCases.create(options);
  }

  /** @throws NotImplementedError for an operation that topics do not have */
  async propose(ask: Ask): Promise<Proposal> {
    const { inventory, identity, config } = this.#options;
    const { prefixes } = config;
    const { operations } = topicKind;
    switch (ask.operation) {
      case operations.create.id:
        return this.creation(ask);
      case operations.update.id:
        return proposeUpdate(await this.#cases.ofTopic(ask), this.#options);
      case operations.addPartitions.id:
        return proposeAddPartitions(
          await this.#cases.ofTopic(ask),
          this.#options,
        );
      case operations.delete.id:
        return this.#deletion(ask);
      case operations.assignOwner.id: {
        const newOwner = newOwnerOf(ask);
        const topic = await this.#cases.ofTopic(ask, named =>
          assertMayAssign(named, newOwner),
        );
        return proposeOwner(topic, identity, prefixes);
      }
      case operations.setProtection.id:
        return proposeProtection(await this.#cases.ofTopic(ask));
      case operations.exception.id: {
        const named = await this.#cases.ofName(ask);
        return proposeException(
          named,
          await inventory.exceptions(named.target),
        );
      }
      default:
        throw new NotImplementedError(`Topics have no '${ask.operation}'`);
    }
  }

  /** Of one that is tried again, the topic can be gone already. */
  async #deletion(ask: Ask): Promise<Proposal> {
    if (hasDone(ask, TOPIC_STEPS.delete)) {
      const named = await this.#cases.ofName(ask);
      const { admin, target } = named;
      if (!(await topicExists(admin, target.topic))) {
        return proposeForgetting(named);
      }
    }
    return proposeDeletion(await this.#cases.ofTopic(ask), this.#options);
  }

  async creation(ask: Ask): Promise<Proposal> {
    const { clusters, config } = this.#options;
    const target = topicTargetSchema.parse(ask.target);
    const input = inputOf(ask);
    const { environment } = clusters.get(target.cluster);
    const profile = resolveProfile(config.policy, environment);
    const spec = settleTopic(target, input, profile);
    const [facts, owner, recorded, exceptions, refused] = await Promise.all([
      this.#facts(target),
      this.#unknownOwner(input.owner),
      this.#recorded(target),
      this.#options.inventory.exceptions(target),
      this.#refused(target, spec),
    ]);
    const verdict = evaluateTopicCreation({
      target,
      input,
      spec,
      profile,
      facts: {
        ...facts,
        exists: facts.exists && !hasDone(ask, TOPIC_STEPS.create),
      },
      prefixes: config.prefixes,
      requester: ask.requester,
      exceptions: exceptionsInForce(exceptions, Date.now()),
    });
    const creation = {
      target,
      input,
      spec,
      profile,
      recorded: mayKnowOfRecord(verdict) ? recorded : undefined,
    };
    return {
      steps: planTopicCreation(creation),
      effects: effectsOfCreation(creation),
      impact: [],
      findings: withBroker([...verdict, ...owner], refused),
      environment: environment.name,
      owner: input.owner,
    };
  }

  async #facts(target: TopicTarget): Promise<TopicPolicyFacts> {
    const { clusters, inventory } = this.#options;
    const { cluster, topic } = target;
    const admin = clusters.admin(cluster);
    const [exists, { brokers }, similarNames] = await Promise.all([
      topicExists(admin, topic),
      admin.describeCluster(),
      inventory.similarNames(target),
    ]);
    const readOnly = clusters.get(cluster).mode === 'read-only';
    return { cluster, brokers: brokers.length, exists, similarNames, readOnly };
  }

  /** What the cluster itself says; one that is only looked at is not asked. */
  async #refused(target: TopicTarget, spec: TopicSpec): Promise<Finding[]> {
    const { clusters } = this.#options;
    const admin = clusters.admin(target.cluster);
    return clusters.get(target.cluster).mode === 'read-only'
      ? []
      : askBroker(options => admin.createTopic(spec, options));
  }

  async #recorded(target: TopicTarget) {
    const record = await this.#options.inventory.record(target);
    return record && recordedTopicSchema.parse(record);
  }

  /** Membership is known for the requester; platform may name any owner. */
  async #unknownOwner(owner: string): Promise<Finding[]> {
    const known = await this.#options.identity.existing([owner]);
    if (known.has(owner)) {
      return [];
    }
    return [
      {
        code: 'unknown-owner',
        outcome: 'violation',
        field: 'input.owner',
        message: `The software catalog has no '${titleOfOwner(owner)}'`,
      },
    ];
  }
}

/** Whether a request that is tried again has done this itself. */
function hasDone({ done = [] }: Ask, operation: string): boolean {
  return done.some(step => step.operation === operation);
}

/** A plan tells nobody what was recorded about a name that is not theirs. */
function mayKnowOfRecord(verdict: Finding[]): boolean {
  return !verdict.some(({ code }) =>
    ['foreign-prefix', 'unclaimed-prefix'].includes(code),
  );
}

/** Refs as the catalog writes them, so that owners can be compared. */
function inputOf(ask: Ask): TopicCreateInput {
  const input = topicCreateInputSchema.parse(ask.input);
  const owner = stringifyEntityRef(parseEntityRef(input.owner));
  return { ...input, owner };
}
