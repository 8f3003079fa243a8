// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  BatchApproval,
  EditBody,
  MoveBody,
  NewBatch,
  NewRequest,
  OperationBody,
  RequestAction,
  requestDecidePermission,
  requestReadPermission,
  requestUpdatePermission,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { KindRegistry } from '../kinds/KindRegistry';
import { assertPermitted } from '../permissions/assertPermitted';
import { permissionRefusals } from '../permissions/permissionRefusals';
import { DeniedActions, mayMove } from './views/actionsOf';
import { maySee, seesAll } from './views/maySee';
import { Caller, RequestQuery, RequestService } from './RequestService';

/** Everything an `AuthorizedRequestService` is made of. */
export interface AuthorizedRequestServiceOptions {
  service: RequestService;
  kinds: KindRegistry;
  permissions: PermissionsService;
}

/** Actions by what the host's permission policy is asked for them. */
const ACTIONS: [BasicPermission, RequestAction[]][] = [
  [requestDecidePermission, ['approve', 'decline']],
  [requestUpdatePermission, ['comment', 'withdraw', 'retry', 'replan', 'edit']],
];

/**
 * Adds who may: the host's permission policy for every call, and our own rule
 * of who may know of a request and who may move it. Who may decide is the
 * service's own rule, as it depends on what the catalog says then.
 */
export class AuthorizedRequestService implements RequestService {
  readonly #service: RequestService;
  readonly #kinds: KindRegistry;
  readonly #permissions: PermissionsService;

  static create(options: AuthorizedRequestServiceOptions): RequestService {
    return new AuthorizedRequestService(options);
  }

  private constructor(options: AuthorizedRequestServiceOptions) {
    this.#service = options.service;
    this.#kinds = options.kinds;
    this.#permissions = options.permissions;
  }

  async plan(body: OperationBody, caller: Caller) {
    await this.#assertPermitted(this.#permissionOf(body), caller);
    return this.#service.plan(body, caller);
  }

  async submit(body: NewRequest, caller: Caller) {
    const informed = await this.#permitted([this.#permissionOf(body)], caller);
    return this.#service.submit(body, informed);
  }

  async approve(id: string, move: MoveBody, caller: Caller) {
    const { informed } = await this.#seen(id, caller, requestDecidePermission);
    return this.#service.approve(id, move, informed);
  }

  async decline(id: string, move: MoveBody, caller: Caller) {
    const { informed } = await this.#seen(id, caller, requestDecidePermission);
    return this.#service.decline(id, move, informed);
  }

  async comment(id: string, move: MoveBody, caller: Caller) {
    const { informed } = await this.#seen(id, caller, requestUpdatePermission);
    return this.#service.comment(id, move, informed);
  }

  async edit(id: string, body: EditBody, caller: Caller) {
    const { informed, request } = await this.#movable(id, caller);
    await this.#assertPermitted(this.#permissionOf(request), caller);
    return this.#service.edit(id, body, informed);
  }

  async replan(id: string, move: MoveBody, caller: Caller) {
    const { informed } = await this.#movable(id, caller);
    return this.#service.replan(id, move, informed);
  }

  async retry(id: string, move: MoveBody, caller: Caller) {
    const { informed, request } = await this.#movable(id, caller);
    // It changes the object once more, so the operation must still be allowed.
    await this.#assertPermitted(this.#permissionOf(request), caller);
    return this.#service.retry(id, move, informed);
  }

  async withdraw(id: string, move: MoveBody, caller: Caller) {
    const { informed } = await this.#movable(id, caller);
    return this.#service.withdraw(id, move, informed);
  }

  async get(id: string, caller: Caller) {
    const { request } = await this.#seen(id, caller);
    return request;
  }

  async check(id: string, caller: Caller) {
    await this.#seen(id, caller);
    return this.#service.check(id, caller);
  }

  async list(query: RequestQuery, caller: Caller) {
    const informed = await this.#permitted([requestReadPermission], caller);
    const { person } = caller;
    return this.#service.list(
      seesAll(person) ? query : { ...query, visibleTo: person.ownershipRefs },
      informed,
    );
  }

  async counts(caller: Caller) {
    await this.#permitted([requestReadPermission], caller);
    return this.#service.counts(caller);
  }

  async submitBatch(body: NewBatch, caller: Caller) {
    const informed = await this.#permitted([this.#permissionOf(body)], caller);
    return this.#service.submitBatch(body, informed);
  }

  async getBatch(id: string, caller: Caller) {
    const informed = await this.#permitted([requestReadPermission], caller);
    const { requests, refused, ...batch } = await this.#service.getBatch(
      id,
      informed,
    );
    const { person } = caller;
    const seen = requests.filter(request => maySee(request, person));
    const isOwn = batch.createdBy === person.ref || seesAll(person);
    if (!seen.length && !isOwn) {
      throw new NotFoundError(`There is no batch ${id}`);
    }
    return { ...batch, requests: seen, refused: isOwn ? refused : [] };
  }

  async approveBatch(id: string, body: BatchApproval, caller: Caller) {
    const informed = await this.#permitted([requestDecidePermission], caller);
    const { requests } = await this.getBatch(id, caller);
    const seen = new Set(requests.map(request => request.id));
    const hidden = body.items.filter(item => !seen.has(item.id));
    const items = body.items.filter(item => seen.has(item.id));
    const approved = items.length
      ? await this.#service.approveBatch(id, { ...body, items }, informed)
      : { items: [] };
    const unknown = hidden.map(item => ({
      id: item.id,
      reason: `There is no request ${item.id} in this batch`,
    }));
    return { items: [...approved.items, ...unknown] };
  }

  /** The request, if the caller may know of it. */
  async #seen(id: string, caller: Caller, permission?: BasicPermission) {
    const wanted = [requestReadPermission, ...(permission ? [permission] : [])];
    const informed = await this.#permitted(wanted, caller);
    const request = await this.#service.get(id, informed);
    if (!maySee(request, caller.person)) {
      throw new NotFoundError(`There is no request ${id}`);
    }
    return { request, informed };
  }

  async #movable(id: string, caller: Caller) {
    const seen = await this.#seen(id, caller, requestUpdatePermission);
    if (!mayMove(seen.request, caller.person)) {
      const asker = titleOfOwner(seen.request.createdBy);
      throw new NotAllowedError(
        `Only ${asker}, who asked for it, and the platform team can move request ${id}`,
      );
    }
    return seen;
  }

  /**
   * The caller, once the host's policy gives what is wanted, with what it
   * denies besides, so that pages show it. The policy is asked once for all.
   *
   * @throws NotAllowedError for the first of what is wanted and not given
   */
  async #permitted(wanted: BasicPermission[], caller: Caller): Promise<Caller> {
    const asked = [...wanted, ...ACTIONS.map(([permission]) => permission)];
    const refusals = caller.refusals
      ? await caller.refusals(asked)
      : await permissionRefusals(this.#permissions, asked, caller.credentials);
    const refused = wanted.find(permission => refusals.has(permission));
    if (refused) {
      throw new NotAllowedError(refusals.get(refused));
    }
    return { ...caller, denied: deniedActions(refusals) };
  }

  #assertPermitted(permission: BasicPermission, { credentials }: Caller) {
    return assertPermitted(this.#permissions, permission, credentials);
  }

  #permissionOf({ operation }: { operation: string }): BasicPermission {
    return this.#kinds.operation(operation).operation.permission;
  }
}

function deniedActions(refusals: Map<BasicPermission, string>): DeniedActions {
  const denied: DeniedActions = {};
  for (const [permission, actions] of ACTIONS) {
    const reason = refusals.get(permission);
    if (reason !== undefined) {
      actions.forEach(action => {
        denied[action] = reason;
      });
    }
  }
  return denied;
}
