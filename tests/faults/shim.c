/* A fault layer between the program and libc, for LD_PRELOAD; built by shim.py.
 *
 * It looks at files and folders whose path contains FAULT_WORD, and
 *   - counts the calls that change them or read from a place, and lets the Nth fail (shim_arm, or FAULT_NTH, FAULT_ERRNO,
 *     FAULT_SHORT, FAULT_FOREVER and FAULT_KINDS for a program that is only started),
 *   - writes each of them into FAULT_RECORD, from which power cuts are played,
 *   - with FAULT_SOCKETS refuses every socket that is not of the AF_UNIX family, and writes down
 *     what was asked for.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))
#define HANDLES 4096
#define LONGEST 512

enum kind { OPEN = 1, WRITE = 2, SYNC = 4, CUT = 8, REMOVE = 16, PLACE = 32, READ = 64 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t opened[HANDLES]; /* the number of the opening, 0 where a handle is not looked at */
static char is_folder[HANDLES], is_shared_memory[HANDLES];
static uint32_t openings;
static long calls, hits, nth;
static int error_number, is_short, is_forever, was_short;
static int kinds = OPEN | WRITE | SYNC | CUT | REMOVE | PLACE | READ;
static const char *word, *sockets;
static int record = -1;

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        _exit(99);
    return found;
}

static long number_of(const char *name, long otherwise) {
    const char *said = getenv(name);
    return said ? atol(said) : otherwise;
}

static int high(const char *path) {
    int low = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    int moved = fcntl(low, F_DUPFD_CLOEXEC, HANDLES);
    if (moved < 0)
        moved = fcntl(low, F_DUPFD_CLOEXEC, 900);
    syscall(SYS_close, low);
    return moved;
}

__attribute__((constructor)) static void begin(void) {
    word = getenv("FAULT_WORD");
    sockets = getenv("FAULT_SOCKETS");
    if (getenv("FAULT_RECORD"))
        record = high(getenv("FAULT_RECORD"));
    nth = number_of("FAULT_NTH", 0);
    error_number = (int)number_of("FAULT_ERRNO", EIO);
    is_short = (int)number_of("FAULT_SHORT", 0);
    is_forever = (int)number_of("FAULT_FOREVER", 0);
    kinds = (int)number_of("FAULT_KINDS", kinds);
}

/* Let the Nth call from now on fail; 0 is none. */
void shim_arm(long number, int error, int shortly, int forever, int which) {
    calls = hits = was_short = 0;
    nth = number;
    error_number = error;
    is_short = shortly;
    is_forever = forever;
    kinds = which;
}
long shim_calls(void) { return calls; }
long shim_hits(void) { return hits; }

static int is_ours(const char *path) { return word && path && strstr(path, word) != NULL; }

static int is_looked_at(int handle) {
    return handle >= 0 && handle < HANDLES && opened[handle] != 0;
}

/* Count a call; tell whether it shall fail, with errno set. */
static int fails(int kind) {
    if (!(kinds & kind))
        return 0;
    long mine = ++calls;
    if (nth > 0 && (mine == nth || (mine > nth && (is_forever || was_short)))) {
        hits++;
        was_short = 0;
        errno = error_number;
        return 1;
    }
    return 0;
}

/* One record: operation, opening, offset, length of the path, length of the data, path, data. */
static void note(char operation, uint32_t opening, uint64_t offset, const char *path,
                 const void *data, uint32_t length) {
    if (record < 0)
        return;
    char head[21];
    uint32_t path_length = path ? (uint32_t)strlen(path) : 0;
    head[0] = operation;
    memcpy(head + 1, &opening, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &path_length, 4);
    memcpy(head + 17, &length, 4);
    pthread_mutex_lock(&lock);
    syscall(SYS_write, record, head, sizeof head);
    if (path_length)
        syscall(SYS_write, record, path, path_length);
    if (length)
        syscall(SYS_write, record, data, length);
    pthread_mutex_unlock(&lock);
}

/* Say something in the record, as that a tick was acknowledged. */
void shim_note(const char *words) { note('N', 0, 0, words, NULL, 0); }

static int opens(const char *path, int flags, int mode, int (*go)(const char *, int, ...)) {
    if (!is_ours(path))
        return go(path, flags, mode);
    struct stat before;
    int was_there = syscall(SYS_newfstatat, AT_FDCWD, path, &before, 0) == 0;
    if ((flags & O_CREAT || (flags & O_ACCMODE) != O_RDONLY) && fails(OPEN))
        return -1;
    int handle = go(path, flags, mode);
    if (handle >= 0 && handle < HANDLES) {
        struct stat now;
        fstat(handle, &now);
        opened[handle] = ++openings;
        is_folder[handle] = S_ISDIR(now.st_mode);
        is_shared_memory[handle] = strlen(path) > 4 && !strcmp(path + strlen(path) - 4, "-shm");
        note(was_there ? 'o' : 'O', opened[handle], 0, path, NULL, 0);
        if (was_there && flags & O_TRUNC)
            note('T', opened[handle], 0, NULL, NULL, 0);
    }
    return handle;
}

static int open_at_work(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    int mode = va_arg(more, int);
    va_end(more);
    long answer = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    return (int)answer;
}

#define OPENS(name)                                                                                \
    int name(const char *path, int flags, ...) {                                                   \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        int mode = va_arg(more, int);                                                              \
        va_end(more);                                                                              \
        return opens(path, flags, mode, open_at_work);                                             \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name)                                                                             \
    int name(int folder, const char *path, int flags, ...) {                                       \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        int mode = va_arg(more, int);                                                              \
        va_end(more);                                                                              \
        if (path[0] == '/')                                                                         \
            return opens(path, flags, mode, open_at_work);                                         \
        return (int)syscall(SYS_openat, folder, path, flags, mode);                                \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

int close(int handle) {
    if (handle >= 0 && handle < HANDLES)
        opened[handle] = 0;
    return REAL(close)(handle);
}

/* How much of a write may pass: all of it, half of it, or -1 for none. */
static ssize_t passes(int handle, size_t length) {
    if (!is_looked_at(handle) || !fails(WRITE))
        return (ssize_t)length;
    if (is_short && calls == nth && length > 1) {
        was_short = 1; /* the next one fails */
        return (ssize_t)(length / 2);
    }
    return -1;
}

static ssize_t written(int handle, const void *data, size_t length, off_t offset, int has_offset) {
    ssize_t allowed = passes(handle, length);
    if (allowed < 0)
        return -1;
    if (!has_offset && is_looked_at(handle))
        offset = lseek(handle, 0, SEEK_CUR);
    ssize_t answer = has_offset ? syscall(SYS_pwrite64, handle, data, allowed, offset)
                                : syscall(SYS_write, handle, data, allowed);
    if (answer > 0 && is_looked_at(handle) && !is_shared_memory[handle])
        note('W', opened[handle], (uint64_t)offset, NULL, data, (uint32_t)answer);
    return answer;
}

ssize_t write(int handle, const void *data, size_t length) {
    return written(handle, data, length, 0, 0);
}
ssize_t pwrite(int handle, const void *data, size_t length, off_t offset) {
    return written(handle, data, length, offset, 1);
}
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t offset) {
    return written(handle, data, length, offset, 1);
}

ssize_t pread(int handle, void *data, size_t length, off_t offset) {
    if (is_looked_at(handle) && error_number == EIO && fails(READ))
        return -1; /* a disk that is full can still be read */
    return syscall(SYS_pread64, handle, data, length, offset);
}
ssize_t pread64(int handle, void *data, size_t length, off64_t offset) {
    return pread(handle, data, length, offset);
}

static int synced(int handle, int (*go)(int)) {
    if (!is_looked_at(handle))
        return go(handle);
    if (fails(SYNC))
        return -1;
    note(is_folder[handle] ? 'D' : 'S', opened[handle], 0, NULL, NULL, 0);
    return 0; /* nothing here loses power: what would reach the disk is written down */
}
int fsync(int handle) { return synced(handle, REAL(fsync)); }
int fdatasync(int handle) { return synced(handle, REAL(fdatasync)); }

static int cut(int handle, off_t length, int (*go)(int, off_t)) {
    if (is_looked_at(handle)) {
        if (fails(CUT))
            return -1;
        note('T', opened[handle], (uint64_t)length, NULL, NULL, 0);
    }
    return go(handle, length);
}
int ftruncate(int handle, off_t length) { return cut(handle, length, REAL(ftruncate)); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length, REAL(ftruncate64)); }

int unlink(const char *path) {
    if (is_ours(path) && fails(REMOVE))
        return -1;
    int answer = REAL(unlink)(path);
    if (answer == 0 && is_ours(path))
        note('U', 0, 0, path, NULL, 0);
    return answer;
}

int rename(const char *from, const char *to) {
    if (is_ours(from) && fails(PLACE))
        return -1;
    int answer = REAL(rename)(from, to);
    if (answer == 0 && is_ours(from))
        note('R', 0, 0, from, to, (uint32_t)strlen(to));
    return answer;
}

int link(const char *from, const char *to) {
    if (is_ours(from) && fails(PLACE))
        return -1;
    int answer = REAL(link)(from, to);
    if (answer == 0 && is_ours(from))
        note('L', 0, 0, from, to, (uint32_t)strlen(to));
    return answer;
}

int mkdir(const char *path, mode_t mode) {
    if (is_ours(path) && fails(OPEN))
        return -1;
    int answer = REAL(mkdir)(path, mode);
    if (answer == 0 && is_ours(path))
        note('M', 0, 0, path, NULL, 0);
    return answer;
}

/* One line of what was asked of the network, and, where it was refused, by whom. */
static void tell(const char *what, int with_callers) {
    int to = (int)syscall(SYS_openat, AT_FDCWD, sockets, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (to < 0)
        return;
    char line[LONGEST];
    int length = snprintf(line, sizeof line, "%s [%s]\n", what, program_invocation_short_name);
    syscall(SYS_write, to, line, length < LONGEST ? length : LONGEST - 1);
    if (with_callers) {
        void *frames[24];
        backtrace_symbols_fd(frames, backtrace(frames, 24), to);
    }
    syscall(SYS_close, to);
}

int socket(int family, int type, int protocol) {
    if (sockets && family != AF_UNIX) {
        char what[64];
        snprintf(what, sizeof what, "REFUSED socket of family %d", family);
        tell(what, 1);
        errno = EACCES;
        return -1;
    }
    return REAL(socket)(family, type, protocol);
}

int connect(int handle, const struct sockaddr *to, socklen_t length) {
    if (sockets && to && to->sa_family == AF_UNIX) {
        const struct sockaddr_un *local = (const struct sockaddr_un *)to;
        size_t room = length > sizeof to->sa_family ? length - sizeof to->sa_family : 0;
        char what[160], path[110] = "";
        if (room > sizeof local->sun_path)
            room = sizeof local->sun_path;
        memcpy(path, local->sun_path, room);
        if (!path[0])
            path[0] = '@';
        snprintf(what, sizeof what, "connect %s", path);
        tell(what, 0);
    } else if (sockets && to) {
        tell("REFUSED connect", 1);
        errno = EACCES;
        return -1;
    }
    return REAL(connect)(handle, to, length);
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints,
                struct addrinfo **answer) {
    if (sockets) {
        char what[160];
        snprintf(what, sizeof what, "REFUSED name %.100s", name ? name : "");
        tell(what, 1);
        return EAI_FAIL;
    }
    return REAL(getaddrinfo)(name, service, hints, answer);
}
