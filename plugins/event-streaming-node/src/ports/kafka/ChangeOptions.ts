// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Ask a cluster to check a change without making it.
 *
 * @public
 */
export interface ChangeOptions {
  validateOnly?: boolean;
}

/**
 * Which topic is meant, where its name alone does not say it.
 *
 * @public
 */
export interface DeleteTopicOptions {
  /**
   * Delete only the topic with this id; another one that has taken the name
   * stays, and the call rejects with a `NotFoundError`.
   */
  topicId?: string;
}
