/** Short messages about what was just done, each with an undo when the act can be taken back. */

export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly tone: 'success' | 'danger';
  readonly undo?: (() => void) | undefined;
}

/** Long enough to read and to reach « Annuler » by keyboard. */
const shownFor = 10_000;
const list = $state<Toast[]>([]);
let count = 0;

export const toasts = {
  get list(): readonly Toast[] {
    return list;
  },
  /** `undo` takes back what was done; the message then leaves. An error stays until it is closed. */
  show(message: string, options: { tone?: Toast['tone']; undo?: () => void } = {}): void {
    const toast: Toast = { id: ++count, message, tone: options.tone ?? 'success', undo: options.undo };
    // One at a time: a new act makes the former one old news.
    list.splice(0, list.length, toast);
    if (toast.tone === 'success') setTimeout(() => toasts.close(toast.id), shownFor);
  },
  close(id: number): void {
    const index = list.findIndex((toast) => toast.id === id);
    if (index !== -1) list.splice(index, 1);
  },
};
