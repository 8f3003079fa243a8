// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigValidation } from './connect/ConfigValidation';
import { ConnectDescription } from './connect/ConnectDescription';
import { ConnectorConfigChanges } from './connect/ConnectorConfig';
import { ConnectorDescription } from './connect/ConnectorDescription';
import { ConnectorOffset } from './connect/ConnectorOffset';
import { ConnectConfigKey, ConnectPlugin } from './connect/ConnectPlugin';
import { NewConnector } from './connect/NewConnector';

/**
 * All that Sluice asks of a Kafka Connect cluster. One instance may be used by
 * many callers at once. Each call is bounded in time; what only reads is
 * retried a bounded number of times while the worker is away. A change is sent
 * again only where the worker refused it because its cluster is rebalancing
 * (409), for at most some 30 seconds.
 *
 * @remarks
 * No secret leaves an implementation: values of secret keys are redacted, the
 * values of a validation are left out, and texts of the worker are rid of
 * both. See {@link ReadConnectorConfig}.
 *
 * Errors: `ServiceUnavailableError` when no worker can be reached, does not
 * answer in time, still starts or still rebalances; `AuthenticationError` when
 * it refuses the credentials; `NotFoundError` for a connector, task or plug-in
 * that is not there; `ConflictError` for a name that is taken;
 * {@link ConnectConfigInvalidError} for a configuration that it refuses;
 * `InputError` for what it does not understand, such as offsets of a connector
 * that is not stopped. A change whose answer is missing may have been made:
 * {@link OutcomeUnknownError}, and the caller reads before it decides.
 *
 * @public
 */
export interface ConnectCluster {
  /** Version, and the Kafka cluster behind it. Reads only. */
  describe(): Promise<ConnectDescription>;

  /**
   * All connectors with configuration, state and tasks, in one request, and a
   * few more for those whose state is not written yet.
   */
  listConnectors(): Promise<ConnectorDescription[]>;

  /** One connector. A state that is not written yet is `unknown`. */
  describeConnector(name: string): Promise<ConnectorDescription>;

  /**
   * Topics that the connector has written to or read from since it was made or
   * its topics were reset, sorted; undefined where the worker does not track
   * them.
   */
  listActiveTopics(name: string): Promise<string[] | undefined>;

  /** How far it has come; empty for one that has not begun. */
  readOffsets(name: string): Promise<ConnectorOffset[]>;

  /** All plug-ins of the worker that answers, each class once. */
  listPlugins(): Promise<ConnectPlugin[]>;

  /** The keys of a plug-in: connector, converter, transformation or predicate. */
  describePlugin(className: string): Promise<ConnectConfigKey[]>;

  /**
   * What the plug-in says to a configuration; changes nothing, but may connect
   * to the external system. A refusal is an answer and not an error.
   *
   * @remarks
   * The worker resolves references to secrets before it answers. Callers check
   * first that whoever asks may use each of them.
   */
  validateConfig(config: Record<string, string>): Promise<ConfigValidation>;

  /** Makes a connector. `ConflictError` when the name is taken. */
  createConnector(connector: NewConnector): Promise<void>;

  /** Changes the named keys of a configuration and leaves the others. */
  alterConfig(name: string, changes: ConnectorConfigChanges): Promise<void>;

  /** Its tasks stay and wait. Comes to the same however often it is called. */
  pause(name: string): Promise<void>;

  /** Undoes {@link ConnectCluster.pause} and {@link ConnectCluster.stop}. */
  resume(name: string): Promise<void>;

  /** Its tasks end and give their resources back. */
  stop(name: string): Promise<void>;

  /**
   * Restarts the connector itself and, if asked for, its tasks: all, or those
   * that failed.
   */
  restart(name: string, tasks: 'none' | 'failed' | 'all'): Promise<void>;

  /** Restarts one task. */
  restartTask(name: string, task: number): Promise<void>;

  /**
   * Deletes a connector. Its offsets stay: a connector of the same name would
   * go on where it stood.
   */
  deleteConnector(name: string): Promise<void>;

  /** Forgets how far a connector has come. It must be stopped. */
  resetOffsets(name: string): Promise<void>;

  /** Sets how far a connector has come in some parts. It must be stopped. */
  alterOffsets(name: string, offsets: ConnectorOffset[]): Promise<void>;

  /** Ends calls under way, which reject; later calls reject too. */
  close(): Promise<void>;
}
