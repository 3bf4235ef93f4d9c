export const growth = async (_: string): Promise<string> => '';
