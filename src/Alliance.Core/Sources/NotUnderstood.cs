namespace Alliance.Core;

/// <summary>A part of a record that this version of the library does not understand and on which an answer depends.</summary>
/// <remarks>
/// A later version of the format may add words and members. An answer that depends on one of them is <see cref="Truth.Unknown"/> instead of
/// <see cref="Truth.True"/>, and lists in this form what was not understood.
/// </remarks>
[JsonAnswer]
public sealed partial record NotUnderstood
{
    /// <summary>The record that contains the part; <c>default</c> for a value that does not belong to a record of a dataset.</summary>
    public RecordReference Record { get; init; }

    /// <summary>The place of the part within that record: a JSON pointer (RFC 6901), such as <c>/scope/onlyAreas</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>The unknown word as it was read; <see langword="null"/> when the part is an unknown member.</summary>
    public string? Word { get; init; }

    /// <summary>Returns every unknown member and word of a record, and of the records inside it, on which answers may depend.</summary>
    /// <param name="record">The record.</param>
    /// <returns>
    /// The members and words in the order of the record. Empty when answers do not depend on the record. Members whose names begin with <c>x-</c> are omitted.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<NotUnderstood> In(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record is IUnderstood searched ? UnderstandingSearch.In(record.Reference, searched) : [];
    }
}
