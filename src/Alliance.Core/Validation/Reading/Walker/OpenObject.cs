using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>The state of an object that is being read.</summary>
/// <param name="shape">The shape; null for an object of any members.</param>
/// <param name="start">The offset of the object.</param>
/// <param name="hasType">Whether the object has a member <c>type</c> that gives its kind.</param>
internal struct OpenObject(RecordShape? shape, int start, bool hasType)
{
    public OpenValues Values = new();

    /// <summary>The unknown names; all names if the object has no shape.</summary>
    public UniqueNames Names;

    /// <summary>The members that are present, one bit each, at the place of the member.</summary>
    public ulong Seen;

    /// <summary>The members that are present and can be read.</summary>
    public ulong Read;

    /// <summary>Whether one of the members cannot be read.</summary>
    public bool IsSpoiled;

    /// <summary>Whether there is a name that is not written as JSON requires and is not that of a known member, so that it is not known which member is meant.</summary>
    public bool HasOddName;

    /// <summary>The ranges of the unknown names, between their quotation marks; null when there are none.</summary>
    public List<Range>? UnknownNames;

    /// <summary>Whether the member <c>type</c> was read.</summary>
    public bool HasSeenType;

    public readonly RecordShape? Shape => shape;

    public readonly int Start => start;

    public readonly bool HasType => hasType;

    /// <summary>Notes that a member is present.</summary>
    /// <returns>Whether it is the first one of its name.</returns>
    public bool TrySee(int place)
    {
        bool isFirst = (Seen >> place & 1) == 0;
        Seen |= 1UL << place;
        return isFirst;
    }
}
