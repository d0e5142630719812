namespace Alliance.Core;

/// <summary>A part of a record that this version of the library does not understand and on which an answer rests.</summary>
/// <remarks>
/// A later version of the format may add words and members. Where an answer rests on one of them, it is <see cref="Truth.Unknown"/> instead of
/// <see cref="Truth.True"/>, and lists here what was not understood.
/// </remarks>
public sealed partial record NotUnderstood
{
    /// <summary>The record that holds it; <c>default</c> for a value that belongs to no record of a dataset.</summary>
    public RecordReference Record { get; init; }

    /// <summary>Where it is within that record: a JSON pointer (RFC 6901), such as <c>/scope/onlyAreas</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>The unknown word as it was read; <see langword="null"/> when it is an unknown member.</summary>
    public string? Word { get; init; }

    /// <summary>Every unknown member of a record, and of the records inside it, on which answers may rest.</summary>
    /// <param name="record">The record.</param>
    /// <returns>
    /// The members in the order of the record; none where the record is not one on which answers rest, and none whose name begins with <c>x-</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<NotUnderstood> In(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record is IUnderstood searched ? UnderstandingSearch.In(record.Reference, searched) : [];
    }
}
