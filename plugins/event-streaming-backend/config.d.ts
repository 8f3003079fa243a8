// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { HumanDuration } from '@backstage/types';

/** Values that a topic gets when nobody says otherwise. */
interface TopicDefaultsConfig {
  /** Partitions; 3 when left out everywhere. */
  partitions?: number;
  /** Copies of each partition; 3 when left out everywhere. */
  replicationFactor?: number;
  /** Copies that must have a record before it counts as written. */
  minInsyncReplicas?: number;
  /** How long records are kept, such as `7d`, or `unlimited`. */
  retention?: string | HumanDuration;
  cleanupPolicy?: 'delete' | 'compact' | 'compact,delete';
  compressionType?:
    | 'producer'
    | 'uncompressed'
    | 'gzip'
    | 'snappy'
    | 'lz4'
    | 'zstd';
  /** The largest record batch, such as `1MiB`. */
  maxMessageSize?: string | number;
}

/** The most that a team may ask for by itself. */
interface TopicLimitsConfig {
  partitions?: number;
  /** Such as `30d`. */
  retention?: string | HumanDuration;
  /** For each partition, such as `50GiB`; no limit when left out. */
  retentionSize?: string | number;
  /** The largest record batch, such as `1MiB`. */
  maxMessageSize?: string | number;
}

/**
 * Which changes need whose approval. Every condition that is there must hold;
 * within one, any of its values is enough.
 */
interface GateRuleConfig {
  id: string;
  /** Such as `topic.delete`; `*` stands for any characters. */
  operations?: string | string[];
  /** Codes of effects, such as `retention-shortened`. */
  effects?: string | string[];
  /** Names of environments. */
  environments?: string | string[];
  /** `dev`, `staging` or `prod`. */
  tiers?: string | string[];
  /** `low`, `medium` or `high`. */
  risks?: string | string[];
  /** Owning groups, such as `group:default/billing`. */
  owners?: string | string[];
  /** An empty list asks nobody. */
  gates: {
    /**
     * Any one of these may approve: `owner`, `affected-owners`, `data-owner`,
     * `platform`, `security` or a group such as `group:default/billing`.
     */
    anyOf: string | string[];
    /** How many people; 1 when left out. */
    count?: number;
    /** Why, as a sentence that approvers read. */
    reason: string;
  }[];
}

/** How to reach a cluster and what it is for. */
interface ClusterBlock {
  /** A DNS label, unique across clusters, registries and Connect clusters. */
  name: string;
  /** A key of `eventStreaming.environments`. */
  environment: string;
  /** `host:port` of the brokers to ask first; a list or one text with commas. */
  bootstrapServers: string | string[];
  /** The name that brokers log and bill quotas by; `sluice` when left out. */
  clientId?: string;
  ssl?:
    | boolean
    | {
        /** PEM text; use `$file` to read one. */
        ca?: string;
        /** PEM text of the client's certificate. */
        cert?: string;
        /**
         * PEM text of the client's private key.
         * @visibility secret
         */
        key?: string;
        /** @visibility secret */
        passphrase?: string;
        /** False accepts any certificate: for tests only. */
        rejectUnauthorized?: boolean;
        servername?: string;
      };
  sasl?:
    | {
        mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
        username: string;
        /** @visibility secret */
        password: string;
      }
    | {
        mechanism: 'oauthbearer';
        tokenEndpoint: string;
        clientId: string;
        /** @visibility secret */
        clientSecret: string;
        scope?: string;
      };
  /** For a TCP (and TLS) connection; 5 seconds when left out. */
  connectionTimeout?: string | HumanDuration;
  /** For the answer to one request; 15 seconds when left out. */
  requestTimeout?: string | HumanDuration;
  /** `read-only` shows the cluster and offers no operation. */
  mode?: 'managed' | 'read-only';
  /** How changes reach the cluster: through its own API. */
  delivery?: 'direct';
  /** The name of the registry with the schemas of its topics. */
  schemaRegistry?: string;
  /**
   * Addresses of other tools by title; `{{topic}}` and `{{cluster}}` are filled
   * in. Those with `{{topic}}` are shown on topics, the others on the cluster.
   */
  links?: { [title: string]: string };
}

/** How to reach a schema registry. */
interface SchemaRegistryBlock {
  /** A DNS label, unique across clusters, registries and Connect clusters. */
  name: string;
  /** The product: Apicurio Registry 3. */
  type: 'apicurio';
  /** The registry's root, without credentials, such as `https://registry.example.com`. */
  url: string;
  /** How to sign in; no sign-in when left out. */
  auth?:
    | { type: 'none' }
    | {
        type: 'basic';
        username: string;
        /** @visibility secret */
        password: string;
      }
    | {
        /** A token for client credentials. */
        type: 'oidc';
        tokenEndpoint: string;
        clientId: string;
        /** @visibility secret */
        clientSecret: string;
        scope?: string;
      };
  /** Environments that use it; all when left out. */
  environments?: string | string[];
  /**
   * How the name of an artifact tells the topic that it describes, any of:
   * `topic-name` for `<topic>-value` and `<topic>-key`, `simple-topic` for
   * `<topic>`, `topic-record` for `<topic>-<record name>`. The first when left
   * out; none of them for an empty list.
   */
  topicNames?: string | string[];
  /**
   * Addresses of other tools by title, shown on schemas; `{{registry}}`,
   * `{{group}}` and `{{artifact}}` are filled in.
   */
  links?: { [title: string]: string };
  /** For the answer to one request; 15 seconds when left out. */
  requestTimeout?: string | HumanDuration;
}

/** How to reach a Connect cluster and what its connectors may be. */
interface ConnectClusterBlock {
  /** A DNS label, unique across clusters, registries and Connect clusters. */
  name: string;
  /** The name of the Kafka cluster that its connectors feed and read. */
  cluster: string;
  /** The root of a worker's REST API, without credentials. */
  url: string;
  /** How to sign in; no sign-in when left out. */
  auth?:
    | { type: 'none' }
    | {
        type: 'basic';
        username: string;
        /** @visibility secret */
        password: string;
      };
  /** For workers whose certificate no public authority signed. */
  tls?: {
    /** PEM text; use `$file` to read one. */
    ca?: string;
    /** PEM text of the client's certificate. */
    cert?: string;
    /**
     * PEM text of the client's private key.
     * @visibility secret
     */
    key?: string;
  };
  /** `read-only` shows the connectors and offers no operation. */
  mode?: 'managed' | 'read-only';
  /** For the answer to one request; 20 seconds when left out. */
  requestTimeout?: string | HumanDuration;
  /**
   * Classes of connectors that may be used; `*` stands for any characters.
   * None when left out: a class decides what runs on the workers.
   */
  allowedClasses?: string | string[];
  /** Classes of converters; those of Kafka, Debezium and registries when left out. */
  allowedConverters?: string | string[];
  /** Classes of transformations and predicates; those of Kafka when left out. */
  allowedTransforms?: string | string[];
  /**
   * Settings of Kafka's clients that a connector may override, such as
   * `producer.override.batch.size`; none when left out.
   */
  allowedOverrides?: string | string[];
  /**
   * Catalog entities of the databases and other systems that connectors read
   * or write, by address: a connector then depends on its system in the
   * catalog. The first address that fits wins.
   */
  externalSystems?: {
    /**
     * Host, port and name as the connector's page shows them, such as
     * `ledger-db:5432/ledger`; `*` stands for any characters.
     */
    address: string;
    /** Such as `resource:default/ledger-db`. */
    entity: string;
  }[];
  /** The most tasks that a connector may have; 8 when left out. */
  maxTasks?: number;
  /** Which references to secrets connectors may hold; none when left out. */
  secretReferences?: {
    /** A group or user whose connectors may hold it, or `*` for all. */
    owner: string;
    /**
     * Of the whole reference, such as `${file:/secrets/billing.properties:*}`;
     * in YAML it begins with `$${`, or Backstage would fill it in.
     */
    pattern: string;
  }[];
  /**
   * Addresses of other tools by title, shown on connectors; `{{connect}}`,
   * `{{connector}}` and `{{cluster}}` are filled in.
   */
  links?: { [title: string]: string };
}

export interface Config {
  eventStreaming?: {
    /** Groups whose members may see and ask for anything. */
    platformGroups?: string | string[];
    /** The group that reviews what touches security. */
    securityGroup?: string;
    /** Groups whose members may read everything and change nothing. */
    auditorGroups?: string | string[];
    /** Owns what nobody owns; the first platform group when left out. */
    fallbackOwner?: string;
    /** Environments by name, in the order that pages show them. */
    environments?: {
      [name: string]: {
        title?: string;
        /** How much the environment can hurt. */
        tier: 'dev' | 'staging' | 'prod';
        /**
         * Who may know that an object exists: everybody signed in (`all`, the
         * default), or its owners, declared consumers and platform (`owned`).
         */
        visibility?: 'all' | 'owned';
      };
    };
    clusters?: ClusterBlock[];
    schemaRegistries?: SchemaRegistryBlock[];
    connectClusters?: ConnectClusterBlock[];
    ownership?: {
      /** Name prefixes with their owners; the longest one wins. */
      prefixes?: {
        prefix: string;
        /** Such as `group:default/billing`. */
        owner: string;
        visibility?: 'all' | 'owned';
      }[];
    };
    policy?: {
      /** For all environments; an environment's own values win. */
      defaults?: TopicDefaultsConfig;
      limits?: TopicLimitsConfig;
      naming?: {
        /** A regular expression that the whole name must match. */
        pattern?: string;
        /** The pattern in words, such as `domain.entity.action`. */
        example?: string;
        /** Names that nobody may take; `*` stands for any characters. */
        reserved?: string | string[];
        maxLength?: number;
      };
      /** By the name of the environment. */
      environments?: {
        [name: string]: TopicDefaultsConfig & { limits?: TopicLimitsConfig };
      };
      /**
       * Which changes need whose approval. A rule with the id of one of the
       * product's takes its place; every other one is added.
       */
      gates?: GateRuleConfig[];
    };
    inventory?: {
      /** How often each cluster is read; 30 seconds when left out. */
      interval?: string | HumanDuration;
      /** How long one reading may take; 2 minutes when left out. */
      timeout?: string | HumanDuration;
      /** From this many topics on, reading runs in its own thread; 2000. */
      workerThreshold?: number;
      /**
       * Messages behind from which a consumer group that did not catch up
       * since the reading before is called lagging; 1000 when left out.
       */
      lagThreshold?: number;
      /** How long nobody wrote to a topic that is called idle; 5 minutes. */
      idleAfter?: string | HumanDuration;
      /** How often declarations are read from the catalog; 1 minute. */
      declarationsInterval?: string | HumanDuration;
    };
    requests?: {
      /** After how long an unanswered request expires; 30 days. */
      expiry?: string | HumanDuration;
      /** How long before that people are reminded of it; 3 days. */
      reminder?: string | HumanDuration;
      /** How long a worker may hold a request without a sign of life; 30 seconds. */
      lease?: string | HumanDuration;
      /** How long a cluster may be away while a request executes before it fails; 6 hours. */
      giveUpAfter?: string | HumanDuration;
    };
  };
}
