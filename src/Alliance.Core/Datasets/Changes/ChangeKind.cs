using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How an answer of one day differs from that of the day before.</summary>
[JsonConverter(typeof(EnumConverter<ChangeKind>))]
[TypeConverter(typeof(WordTypeConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>It certainly holds from this day on: a party is a member, a constraint is on the books, a target is open, a supplier has a stance.</summary>
    Began = 1,

    /// <summary>It certainly no longer holds from this day on; a claim stated that it held, or might have held, on the day before.</summary>
    Ended = 2,

    /// <summary>It may hold from this day on; on the day before it certainly held, or nothing stated that it held.</summary>
    BecameUnknown = 3,

    /// <summary>Something else is different: the status of a party that is not a member, a suspension, the enforcement of a constraint, the value of a target, the stance of a supplier.</summary>
    Changed = 4,
}
