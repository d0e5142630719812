namespace Alliance.Core;

/// <summary>Leaves out the records and claims that were recorded after a day. The generator writes a method for each record.</summary>
internal static partial class KnownRecords
{
    private static bool IsLater(Evidence evidence, DayKey day) => evidence.RecordedOn is { } recorded && DayKey.Of(recorded) > day;

    /// <summary>Returns the records of a list that were known, without what was recorded later inside them; the same list when that is all of it.</summary>
    private static ValueList<T> Kept<T>(ValueList<T> records, DayKey day, Func<T, DayKey, T?> on, ref bool isChanged)
        where T : class
    {
        var kept = new ValueListBuilder<T>();
        bool isPart = false;
        foreach (T record in records)
        {
            T? known = on(record, day);
            isPart |= !ReferenceEquals(known, record);
            if (known is not null)
                kept.Add(known);
        }
        isChanged |= isPart;
        return isPart ? kept.ToList() : records;
    }

    private static T? KeptOne<T>(T? record, DayKey day, Func<T, DayKey, T?> on, ref bool isChanged)
        where T : class
    {
        T? known = record is null ? null : on(record, day);
        isChanged |= !ReferenceEquals(known, record);
        return known;
    }
}
