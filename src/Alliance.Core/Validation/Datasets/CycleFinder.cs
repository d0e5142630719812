namespace Alliance.Core.Validation;

/// <summary>Finds the references that close a circle: following them leads back to the record with the reference.</summary>
internal static class CycleFinder
{
    /// <summary>Finds the alliances whose parent closes a circle.</summary>
    public static IReadOnlyList<(int Record, int Reference)> OfParents(AllianceDataset dataset) =>
        In(dataset.Alliances, static alliance => alliance.Id, static alliance => alliance.Parent is { } parent ? [parent] : []);

    /// <summary>Finds the legal acts that amend an act and thereby close a circle, and the index of that act among the amended acts.</summary>
    public static IReadOnlyList<(int Record, int Reference)> OfAmendments(AllianceDataset dataset) =>
        In(dataset.LegalActs, static act => act.Id, static act => act.Amends);

    /// <summary>Finds the items with a part that closes a circle, and the index of that part among its parts.</summary>
    public static IReadOnlyList<(int Record, int Reference)> OfParts(AllianceDataset dataset) =>
        In(dataset.Items, static item => item.Id, static item => item.Parts);

    private static List<(int Record, int Reference)> In<T>(ValueList<T> records, Func<T, Id<T>> id, Func<T, ValueList<Id<T>>> next) where T : class
    {
        var found = new List<(int, int)>();
        var targets = new ValueList<Id<T>>[records.Count];
        bool any = false;
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = next(records[i]);
            any |= !targets[i].IsEmpty;
        }
        if (!any)
            return found;

        var places = new Dictionary<Id<T>, int>(targets.Length);
        for (int i = 0; i < targets.Length; i++)
            places.TryAdd(id(records[i]), i);

        // The current path is an explicit stack, so that a long chain cannot overflow the call stack. For each record on it: the next reference to follow.
        var way = new Stack<(int Record, int Next)>();
        var state = new State[targets.Length];
        for (int start = 0; start < targets.Length; start++)
        {
            if (state[start] == State.New)
                Enter(start);
            while (way.TryPop(out var step))
            {
                if (step.Next == targets[step.Record].Count)
                {
                    state[step.Record] = State.Done;
                    continue;
                }
                way.Push((step.Record, step.Next + 1));
                if (!places.TryGetValue(targets[step.Record][step.Next], out int target))
                    continue;
                if (state[target] == State.OnTheWay)
                    found.Add(step);
                else if (state[target] == State.New)
                    Enter(target);
            }
        }
        found.Sort();
        return found;

        void Enter(int record)
        {
            state[record] = State.OnTheWay;
            way.Push((record, 0));
        }
    }

    private enum State : byte
    {
        New = 0,
        OnTheWay = 1,
        Done = 2,
    }
}
