// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Worker } from 'node:worker_threads';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  NotAllowedError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { ClusterReading } from '../reading/ClusterReading';
import {
  collectorWorkerOptions,
  collectorWorkerPath,
} from './collectorWorkerOptions';
import {
  WorkerError,
  WorkerInput,
  WorkerMessage,
  WorkerRequest,
} from './workerMessages';

/** Everything a `CollectorThread` is made of. */
export interface CollectorThreadOptions extends WorkerInput {
  logger: LoggerService;
}

type Lists = Pick<ClusterReading, 'topics' | 'groups' | 'groupTopics'>;

interface PendingRead {
  resolve(reading: ClusterReading): void;
  reject(error: Error): void;
}

/** One worker thread that reads one cluster, one reading at a time. */
export class CollectorThread {
  readonly #worker: Worker;
  readonly #options: CollectorThreadOptions;
  readonly #pending = new Map<number, PendingRead>();
  #lists: Lists = emptyLists();
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;
  #ended = false;

  static start(options: CollectorThreadOptions): CollectorThread {
    return new CollectorThread(options);
  }

  private constructor(options: CollectorThreadOptions) {
    const { cluster, connection } = options;
    const path = collectorWorkerPath();
    const workerData: WorkerInput = { cluster, connection };
    this.#options = options;
    this.#worker = new Worker(path, {
      ...collectorWorkerOptions(path),
      workerData,
    });
    this.#worker.unref();
    this.#worker.on('message', message => this.#receive(message));
    this.#worker.on('error', error => this.#end(toError(error)));
    this.#worker.on('exit', code => this.#end(new Error(`exit code ${code}`)));
  }

  /** Whether the thread is gone, by an error or because it was closed. */
  get ended(): boolean {
    return this.#ended;
  }

  read(): Promise<ClusterReading> {
    const reading = this.#last.then(() => this.#read());
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #read(): Promise<ClusterReading> {
    return new Promise((resolve, reject) => {
      this.#count += 1;
      this.#pending.set(this.#count, { resolve, reject });
      if (this.#ended) {
        this.#end(new Error('it was closed'));
        return;
      }
      this.#post({ read: this.#count });
    });
  }

  #post(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }

  #receive(message: WorkerMessage): void {
    switch (message.type) {
      case 'part':
        this.#lists = append(this.#lists, message);
        // After what else is due: a thread takes all messages that wait at once.
        setImmediate(() => this.#post({ taken: true }));
        break;
      case 'done':
        this.#settle(message.read)?.resolve({
          ...message.reading,
          ...this.#takeLists(),
        });
        break;
      case 'failed':
        this.#takeLists();
        this.#settle(message.read)?.reject(toBackstageError(message.error));
        break;
      default:
        this.#options.logger[message.level](message.message);
    }
  }

  #settle(read: number): PendingRead | undefined {
    const pending = this.#pending.get(read);
    this.#pending.delete(read);
    return pending;
  }

  #takeLists(): Lists {
    const lists = this.#lists;
    this.#lists = emptyLists();
    return lists;
  }

  #end(cause: { message: string }): void {
    this.#ended = true;
    for (const read of [...this.#pending.keys()]) {
      this.#settle(read)?.reject(
        new ServiceUnavailableError(
          `The thread that reads cluster '${
            this.#options.cluster
          }' has ended: ${cause.message}`,
        ),
      );
    }
  }
}

function emptyLists(): Lists {
  return { topics: [], groups: [], groupTopics: [] };
}

function append(
  lists: Lists,
  message: Extract<WorkerMessage, { type: 'part' }>,
): Lists {
  switch (message.list) {
    case 'topics':
      lists.topics.push(...message.items);
      break;
    case 'groups':
      lists.groups.push(...message.items);
      break;
    default:
      lists.groupTopics.push(...message.items);
  }
  return lists;
}

/** The port's errors by their names, which callers look at. */
function toBackstageError({ name, message }: WorkerError): Error {
  return name === 'NotAllowedError'
    ? new NotAllowedError(message)
    : new ServiceUnavailableError(message);
}
