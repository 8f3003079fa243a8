// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NewContent, SchemaContentStore } from '../stores/SchemaContentStore';

/** Documents in one statement: on SQLite it holds the event loop, for 2 ms. */
const MOST_DOCUMENTS = 20;
/** Long ones go sooner. */
const MOST_CHARACTERS = 200_000;

/** Documents of a registry that were fetched, stored some at a time. */
export class NewContents {
  readonly #contents: Pick<SchemaContentStore, 'add'>;
  readonly #registry: string;
  #waiting: NewContent[] = [];
  #characters = 0;

  static create(options: {
    contents: Pick<SchemaContentStore, 'add'>;
    registry: string;
  }): NewContents {
    return new NewContents(options.contents, options.registry);
  }

  private constructor(
    contents: Pick<SchemaContentStore, 'add'>,
    registry: string,
  ) {
    this.#contents = contents;
    this.#registry = registry;
  }

  async put(document: NewContent): Promise<void> {
    this.#waiting.push(document);
    this.#characters += document.content.text.length;
    if (
      this.#waiting.length >= MOST_DOCUMENTS ||
      this.#characters >= MOST_CHARACTERS
    ) {
      await this.store();
    }
  }

  /** Stores what waits. */
  async store(): Promise<void> {
    const documents = this.#waiting;
    this.#waiting = [];
    this.#characters = 0;
    if (documents.length) {
      await this.#contents.add(this.#registry, documents);
    }
  }
}
