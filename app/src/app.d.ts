declare global {
  namespace App {
    interface PageState {
      /** The number of rows already shown, kept so that « back » finds the list as it was. */
      restored?: true;
    }
  }
}

export {};
