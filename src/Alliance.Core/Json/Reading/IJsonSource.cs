using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>
/// JSON being read. Stands on the first token of a value; each <c>Read</c> method takes the value and leaves the source behind it.
/// </summary>
/// <remarks>
/// Generic code over this interface is compiled for each implementation by itself, so that one reading code serves them all at full speed.
/// </remarks>
internal interface IJsonSource
{
    /// <summary>The offset in bytes of the value at which the source stands.</summary>
    long Position { get; }

    /// <summary>The kind of token at which the source stands.</summary>
    JsonTokenType Token { get; }

    /// <summary>Enters an object.</summary>
    /// <returns>Its offset.</returns>
    long BeginObject();

    /// <summary>Goes on to the value of the next member, or leaves the object.</summary>
    /// <param name="name">The member's name without escapes, valid until the next call.</param>
    bool NextMember(out ReadOnlySpan<byte> name);

    /// <summary>Whether it is worth while to ask for members in canonical order.</summary>
    bool Predicts { get; }

    /// <summary>Goes on to the value of the next member if that has this very name, written without escapes and white space.</summary>
    /// <param name="quotedNameAndColon">The name in quotation marks, with the colon.</param>
    bool TryMember(ReadOnlySpan<byte> quotedNameAndColon);

    /// <summary>Leaves the object if it ends right here.</summary>
    bool TryEndObject();

    /// <summary>Notes that an object has its members in another order.</summary>
    void Mispredicted();

    /// <summary>Enters an array.</summary>
    void BeginArray();

    /// <summary>Goes on to the next element, or leaves the array.</summary>
    bool NextElement();

    /// <summary>Takes a null, if there is one.</summary>
    bool TryReadNull();

    /// <summary>Takes true or false.</summary>
    bool ReadBoolean();

    /// <summary>Takes a string.</summary>
    string ReadString();

    /// <summary>Takes a string as UTF-8 without escapes, valid until the next call.</summary>
    ReadOnlySpan<byte> ReadText();

    /// <summary>The string for an ASCII text that is likely to recur.</summary>
    string Intern(ReadOnlySpan<byte> ascii);

    /// <summary>Takes a number as it is written, valid until the next call.</summary>
    ReadOnlySpan<byte> ReadNumber();

    /// <summary>Takes a value of any kind and appends it, without white space, every duplicate name in it refused.</summary>
    void ReadRaw(System.Buffers.IBufferWriter<byte> destination);

    /// <summary>Takes a value of any kind and forgets it.</summary>
    void Skip();

    /// <summary>What becomes of members that are not known.</summary>
    UnknownMemberHandling UnknownMembers { get; }

    /// <summary>The error that something is wrong at an offset.</summary>
    JsonException Error(long position, string message);

    /// <summary>The offset of the name of the member at whose value the source stands.</summary>
    long NamePosition { get; }
}
